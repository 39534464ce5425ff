#include "ui/pages/research/competitorspanel.h"

#include "core/base/text.h"
#include "ui/base/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/textfield.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr int kColumn = 250, kNames = 190; ///< pixels at 100 %: least width of a competitor, and of what is asked

} // namespace

CompetitorsPanel::CompetitorsPanel(Session &session, QWidget *parent) : ResearchPanel(session, parent)
{
    const theme::Look &look = theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Normal));
    m_entry = new QLineEdit;
    m_entry->setAccessibleName(tr("New competitor"));
    m_entry->setPlaceholderText(tr("Who else sells to them?"));
    m_entry->setMaxLength(120);
    m_entry->setMaximumWidth(look.pixels(420));
    m_add = makeButton(tr("Add"), theme::ButtonKind::Primary, QStringLiteral("plus"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_entry, 1);
    row->addWidget(m_add);
    row->addStretch(1);
    column->addLayout(row);
    m_empty = new EmptyState(
        QStringLiteral("search"), tr("Whom do your buyers compare you with?"),
        tr("A file for each competitor: what they give away to attract buyers, who buys, what satisfies those and what "
           "they struggle with. Their unhappy customers may be your ideal ones."));
    column->addWidget(m_empty, 1);
    auto *inner = new QWidget;
    m_grid = new QGridLayout(inner);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(look.space(Space::Medium));
    m_scroll = makeScrollArea(inner);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // several side by side are wider than any window
    column->addWidget(m_scroll, 1);
    connect(m_entry, &QLineEdit::returnPressed, this, &CompetitorsPanel::add);
    connect(m_add, &QPushButton::clicked, this, &CompetitorsPanel::add);
}

research::CompetitorStore CompetitorsPanel::store() const
{
    return research::CompetitorStore(*session().project());
}

QString CompetitorsPanel::purpose() const
{
    return m_competitors.empty()
        ? tr("Who else sells to the customers you want, and what that leaves for you.")
        : tr("%n competitor file(s), side by side.", nullptr, static_cast<int>(m_competitors.size()));
}

std::optional<StageScene> CompetitorsPanel::stageScene() const
{
    if (m_competitors.empty())
        return std::nullopt;
    StageScene scene;
    scene.title = tr("Who else sells to them");
    scene.line = purpose();
    StageScene::Cards body;
    const auto asked = research::competitorFields();
    for (const research::Competitor &each : m_competitors) {
        StageScene::Column column{visible(each.name, 80)};
        for (const research::CompetitorField &field : asked) {
            if (const QString said = each.fields.value(field.key).trimmed(); !said.isEmpty())
                column.cards.push_back({visible(said, 400), field.name});
        }
        body.columns.push_back(std::move(column));
    }
    scene.body = std::move(body);
    return scene;
}

QVariant CompetitorsPanel::begun() const
{
    return m_entry->text();
}

void CompetitorsPanel::resume(const QVariant &begun)
{
    m_entry->setText(begun.toString());
}

void CompetitorsPanel::refresh()
{
    auto competitors = store().list();
    if (!competitors) {
        session().notify(competitors.error().message, true);
        return;
    }
    m_competitors = std::move(*competitors);
    m_entry->setEnabled(canEdit());
    m_add->setEnabled(canEdit());
    m_empty->setVisible(m_competitors.empty());
    m_scroll->setVisible(!m_competitors.empty());
    const bool same = m_fieldsCanEdit == canEdit()
        && std::equal(m_fields.begin(), m_fields.end(), m_competitors.begin(), m_competitors.end(),
                      [](const Fields &fields, const auto &one) { return fields.id == one.id; });
    if (!same)
        fill();
    const auto asked = research::competitorFields();
    for (size_t i = 0; i < m_competitors.size(); ++i) {
        m_fields[i].name->setStored(m_competitors[i].name);
        for (size_t f = 0; f < asked.size(); ++f)
            m_fields[i].texts[f]->setText(m_competitors[i].fields.value(asked[f].key));
    }
}

void CompetitorsPanel::fill()
{
    clearLayout(m_grid);
    m_fields.clear();
    m_fieldsCanEdit = canEdit();
    const auto asked = research::competitorFields();
    int row = 1;
    for (const research::CompetitorField &field : asked) {
        auto *name = new QWidget;
        name->setMinimumWidth(theme::current().pixels(kNames));
        auto *lines = new QVBoxLayout(name);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(theme::current().space(Space::Tiny));
        lines->addWidget(Label::wrapping(field.name, FontRole::BodyStrong));
        lines->addWidget(Label::wrapping(field.hint, FontRole::Small, ColorRole::TextMuted));
        lines->addStretch(1);
        m_grid->addWidget(name, row++, 0);
    }
    for (size_t i = 0; i < m_competitors.size(); ++i)
        m_fields.push_back(makeFields(m_competitors[i], static_cast<int>(i) + 1));
    m_grid->setRowStretch(row, 1);
    m_grid->setColumnStretch(0, 0);
}

CompetitorsPanel::Fields CompetitorsPanel::makeFields(const research::Competitor &competitor, int column)
{
    Fields fields;
    fields.id = competitor.id;
    const QString who = visible(competitor.name, 60), id = competitor.id;
    fields.name = new TextLine(tr("Name of the competitor %1").arg(isolated(who)));
    fields.name->setEnabled(m_fieldsCanEdit);
    fields.name->setMinimumWidth(theme::current().pixels(kColumn));
    connect(fields.name, &TextLine::committed, this, [this, id, line = fields.name](const QString &text) {
        if (!session().hasProject() || session().settle(store().rename(id, text)))
            return;
        for (const auto &one : m_competitors)
            if (one.id == id)
                line->restart(one.name);
    });
    auto *away = makeIconButton(QStringLiteral("trash"), tr("Remove the competitor %1").arg(isolated(who)));
    away->setEnabled(m_fieldsCanEdit);
    connect(away, &QPushButton::clicked, this, [this, id] {
        if (session().settle(store().remove(id)))
            session().notify(tr("The competitor was removed."), false, true);
    });
    auto *head = new QHBoxLayout;
    head->addWidget(fields.name, 1);
    head->addWidget(away);
    m_grid->addLayout(head, 0, column);
    m_grid->setColumnStretch(column, 1);
    int row = 1;
    for (const research::CompetitorField &field : research::competitorFields()) {
        //: "What they struggle with", a competitor
        auto *text = new TextEdit(tr("%1: %2").arg(field.name, who), 3);
        text->setEnabled(m_fieldsCanEdit);
        connect(text, &TextEdit::committed, this, [this, id, key = field.key](const QString &written) {
            if (session().hasProject())
                session().settle(store().setField(id, key, written));
        });
        m_grid->addWidget(text, row++, column);
        fields.texts.push_back(text);
    }
    return fields;
}

void CompetitorsPanel::add()
{
    if (m_entry->text().trimmed().isEmpty()) {
        m_entry->setFocus();
        return;
    }
    const auto id = store().add(m_entry->text());
    if (session().settle(id ? Result<>() : Result<>(id.error())))
        m_entry->clear();
}

} // namespace lodestar::ui
