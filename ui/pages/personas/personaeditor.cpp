#include "ui/pages/personas/personaeditor.h"

#include "ui/pages/personas/basispart.h"
#include "ui/pages/personas/fieldspart.h"
#include "ui/pages/personas/ownpart.h"
#include "ui/pages/personas/portraitpart.h"
#include "ui/pages/personas/quotespart.h"
#include "ui/pages/personas/scalespart.h"
#include "ui/pages/personas/standingpart.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

PersonaEditor::PersonaEditor(Session &session, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Normal));
    m_standing = new StandingPart;
    m_portrait = new PortraitPart;
    connect(m_portrait, &PortraitPart::pictureRequested, this, &PersonaEditor::pictureRequested);
    add(m_standing);
    bool isFirst = true;
    for (const auto &section : profile::personaSections()) {
        if (section.id == QStringLiteral("basis"))
            continue;
        add(new FieldsPart(section));
        if (std::exchange(isFirst, false)) { // the four lines, then what a room argues by
            add(new QuotesPart(session));
            column->addWidget(Label::wrapping(
                tr("The rest is for what decides something. If a field never settles an argument, cut it: put it away "
                   "under “Fields”."),
                FontRole::Small, ColorRole::TextMuted));
        }
    }
    add(new ScalesPart);
    add(new OwnPart);
    add(new BasisPart);
    add(m_portrait);
    auto *remove = makeButton(tr("Remove this persona"), theme::ButtonKind::Quiet);
    connect(remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_persona); });
    column->addWidget(remove, 0, Qt::AlignTrailing);
    column->addStretch(1);
}

void PersonaEditor::add(PersonaPart *part)
{
    connect(part, &PersonaPart::edited, this, [this](const PersonaPart::Change &change) {
        change(m_persona);
        emit changed(m_persona);
    });
    m_parts.push_back(part);
    static_cast<QVBoxLayout *>(layout())->addWidget(part);
}

void PersonaEditor::show(const profile::Persona &persona, const QString &icpName, const QImage &picture)
{
    const bool another = persona.id != m_persona.id;
    m_persona = persona;
    m_standing->showOwner(icpName);
    for (PersonaPart *part : m_parts)
        part->show(persona, another);
    m_standing->showPicture(picture);
}

void PersonaEditor::commit()
{
    for (PersonaPart *part : m_parts)
        part->commit();
}

void PersonaEditor::focusName()
{
    m_standing->focusName();
}

void PersonaEditor::showPictureError(const QString &error)
{
    m_portrait->showError(error);
}

} // namespace lodestar::ui
