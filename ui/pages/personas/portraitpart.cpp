#include "ui/pages/personas/portraitpart.h"

#include "core/base/format.h"
#include "ui/render/portrait.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QButtonGroup>
#include <QPainter>
#include <QPushButton>

namespace lodestar::ui {

using profile::Persona;
using profile::Portrait;
using theme::ColorRole;
using theme::FontRole;

namespace {

QIcon swatch(ColorRole role)
{
    const int side = theme::current().pixels(16);
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::current().color(role));
    painter.drawEllipse(0, 0, side, side);
    return QIcon(picture);
}

} // namespace

PortraitPart::PortraitPart(QWidget *parent) : PersonaPart(tr("Portrait"), parent)
{
    m_shape = new Segmented(tr("Drawn from"));
    for (const auto shape : {Portrait::Shape::Pattern, Portrait::Shape::Monogram, Portrait::Shape::Figure})
        m_shape->addChoice(profile::portraitShapeId(shape), profile::portraitShapeName(shape));
    connect(m_shape, &Segmented::chosen, this, [this](const QString &id) {
        emit edited([id](Persona &persona) {
            persona.portrait.shape = profile::portraitFrom({{QStringLiteral("shape"), id}}).shape;
        });
    });
    auto *choose = makeButton(tr("Choose a picture…"));
    choose->setToolTip(
        tr("PNG, JPEG, WebP or BMP. It is cut to a square and made small; where and when it was taken is "
           "not kept."));
    connect(choose, &QPushButton::clicked, this, &PortraitPart::pictureRequested);
    m_drop = makeButton(tr("Draw it instead"));
    connect(m_drop, &QAbstractButton::clicked, this, [this] {
        emit edited([](Persona &persona) { persona.portrait.picture = persona.portrait.sha256 = QString(); });
    });
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices);
    flow->addWidget(m_shape);
    flow->addWidget(choose);
    flow->addWidget(m_drop);
    body()->addWidget(choices);
    body()->addWidget(makeColors());
    m_error = new HintBox({}, HintBox::Tone::Negative);
    m_error->hide();
    body()->addWidget(m_error);
    m_text = new TextLine(tr("In words, for those who do not see it"));
    m_text->setMaxLength(200);
    connect(m_text, &TextLine::committed, this, [this](const QString &text) {
        emit edited([text](Persona &persona) { persona.portrait.text = text.simplified(); });
    });
    body()->addWidget(new FormRow(tr("In words, for those who do not see it"), m_text));
}

QWidget *PortraitPart::makeColors()
{
    auto *colors = new QWidget;
    auto *flow = new FlowLayout(colors, theme::Space::Tiny);
    m_colors = new QButtonGroup(this);
    for (int color = 0; color < profile::kPortraitColors; ++color) {
        Portrait portrait;
        portrait.color = color;
        auto *button = new QPushButton(swatch(render::portraitColor(portrait, {})), QString());
        button->setCheckable(true);
        button->setAccessibleName(tr("Colour %1").arg(format::count(color + 1)));
        button->setToolTip(button->accessibleName());
        m_colors->addButton(button, color);
        flow->addWidget(button);
    }
    connect(m_colors, &QButtonGroup::idClicked, this,
            [this](int color) { emit edited([color](Persona &persona) { persona.portrait.color = color; }); });
    return colors;
}

void PortraitPart::show(const Persona &persona, bool another)
{
    const Portrait &portrait = persona.portrait;
    m_shape->setCurrent(profile::portraitShapeId(portrait.shape));
    m_shape->setVisible(!portrait.isPicture());
    m_drop->setVisible(portrait.isPicture());
    const ColorRole shown = render::portraitColor(portrait, persona.id);
    for (QAbstractButton *button : m_colors->buttons()) {
        Portrait one;
        one.color = m_colors->id(button);
        button->setChecked(render::portraitColor(one, {}) == shown);
        button->setVisible(!portrait.isPicture());
    }
    another ? m_text->restart(portrait.text) : m_text->setStored(portrait.text);
    Portrait unsaid = portrait;
    unsaid.text.clear();
    m_text->setPlaceholderText(profile::portraitText(unsaid, persona.name));
    if (another)
        showError({});
}

void PortraitPart::showError(const QString &error)
{
    m_error->setText(error);
}

void PortraitPart::commit()
{
    m_text->commit();
}

} // namespace lodestar::ui
