#include "ui/pages/personas/scalespart.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/textfield.h"

#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using profile::Persona;
using profile::Scale;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

ScalesPart::ScalesPart(QWidget *parent) : PersonaPart(tr("Where they stand"), parent)
{
    m_column = new QVBoxLayout;
    m_column->setSpacing(theme::current().space(Space::Medium));
    body()->addLayout(m_column);
    m_add = makeButton(tr("Add a scale of your own"));
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        commit();
        emit edited([](Persona &persona) {
            persona.scales.push_back({.id = QUuid::createUuid().toString(QUuid::WithoutBraces), .low = {}, .high = {}});
        });
        if (!m_rows.empty() && m_rows.back().low)
            m_rows.back().low->setFocus();
    });
    body()->addWidget(m_add, 0, Qt::AlignLeading);
}

TextLine *ScalesPart::makeEnd(const QString &name, const QString &id, QString Scale::*end)
{
    auto *line = new TextLine(name);
    line->setPlaceholderText(name);
    line->setMaxLength(40);
    connect(line, &TextLine::committed, this, [this, id, end](const QString &text) {
        emit edited([id, end, text](Persona &persona) {
            const auto scale = std::ranges::find(persona.scales, id, &Scale::id);
            if (scale != persona.scales.end())
                (*scale).*end = text.simplified();
        });
    });
    return line;
}

QWidget *ScalesPart::makeRow(Row &row)
{
    const Scale &scale = row.scale;
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Tiny));
    auto *ends = new QHBoxLayout;
    if (profile::isOwnScale(scale)) {
        row.low = makeEnd(tr("One end"), scale.id, &Scale::low);
        row.high = makeEnd(tr("The other end"), scale.id, &Scale::high);
        row.low->restart(scale.low);
        row.high->restart(scale.high);
        ends->addWidget(row.low, 1);
        ends->addWidget(row.high, 1);
    } else {
        ends->addWidget(Label::wrapping(scale.low, FontRole::Small), 1);
        auto *high = Label::wrapping(scale.high, FontRole::Small);
        high->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        ends->addWidget(high, 1);
    }
    column->addLayout(ends);
    //: The two ends of a scale
    row.value = new Segmented(tr("%1 – %2").arg(visible(scale.low, 40), visible(scale.high, 40)));
    for (int value = 1; value <= profile::kScaleSteps; ++value)
        row.value->addChoice(QString::number(value), format::count(value));
    row.value->addChoice(QStringLiteral("0"), tr("?", "not said yet"));
    connect(row.value, &Segmented::chosen, this, [this, id = scale.id](const QString &value) {
        emit edited([id, number = value.toInt()](Persona &persona) {
            Scale set{.id = id, .value = number, .low = {}, .high = {}};
            for (const Scale &one : persona.scales) {
                if (one.id == id) {
                    set.low = one.low;
                    set.high = one.high;
                }
            }
            profile::setScale(persona, set);
        });
    });
    auto *line = new QHBoxLayout;
    line->addWidget(row.value, 0, Qt::AlignLeading);
    line->addStretch(1);
    if (row.low) {
        auto *remove = makeIconButton(QStringLiteral("trash"), tr("Remove this scale"));
        connect(remove, &QPushButton::clicked, this, [this, id = scale.id] {
            emit edited([id](Persona &persona) {
                std::erase_if(persona.scales, [&](const Scale &one) { return one.id == id; });
            });
        });
        line->addWidget(remove);
    }
    column->addLayout(line);
    return box;
}

void ScalesPart::makeRows(const std::vector<Scale> &scales)
{
    clearLayout(m_column);
    m_rows.clear();
    for (const Scale &scale : scales) {
        Row row{.scale = scale};
        m_column->addWidget(makeRow(row));
        m_rows.push_back(row);
    }
}

void ScalesPart::show(const Persona &persona, bool another)
{
    const std::vector<Scale> scales = profile::scalesOf(persona);
    const bool same =
        !another && std::ranges::equal(scales, m_rows, {}, &Scale::id, [](const Row &row) { return row.scale.id; });
    if (!same) // otherwise the rows stay: one of them may be in the middle of a click
        makeRows(scales);
    for (size_t i = 0; i < scales.size(); ++i) {
        m_rows[i].scale = scales[i];
        m_rows[i].value->setCurrent(QString::number(scales[i].value));
        if (m_rows[i].low) {
            m_rows[i].low->setStored(scales[i].low);
            m_rows[i].high->setStored(scales[i].high);
            m_rows[i].value->setAccessibleName(
                tr("%1 – %2").arg(visible(scales[i].low, 40), visible(scales[i].high, 40)));
        }
    }
    m_add->setVisible(scales.size() < profile::kMostScales);
}

void ScalesPart::commit()
{
    for (const Row &row : m_rows) {
        if (row.low) {
            row.low->commit();
            row.high->commit();
        }
    }
}

} // namespace lodestar::ui
