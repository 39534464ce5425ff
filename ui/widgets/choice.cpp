#include "ui/widgets/choice.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace lodestar::ui {

namespace {
constexpr auto kId = "lodestarChoice";
}

SectionTabs::SectionTabs(const QString &name, QWidget *parent) : QTabBar(parent)
{
    setAccessibleName(name);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::StrongFocus); // else what a press shows would take the keyboard from what it hides
    connect(this, &QTabBar::currentChanged, this, [this] { emit sectionChanged(current()); });
}

void SectionTabs::addSection(const QString &id, const QString &text)
{
    const QSignalBlocker quiet(this);
    setTabData(addTab(text), id);
}

void SectionTabs::setSectionVisible(const QString &id, bool visible)
{
    for (int i = 0; i < count(); ++i)
        if (tabData(i).toString() == id)
            setTabVisible(i, visible);
    updateGeometry(); // Qt does not: the new one would lie where nothing is drawn
}

QString SectionTabs::current() const
{
    return tabData(currentIndex()).toString();
}

void SectionTabs::setCurrent(const QString &id)
{
    for (int i = 0; i < count(); ++i)
        if (tabData(i).toString() == id && isTabVisible(i)) // what is put away has nothing to show
            setCurrentIndex(i);
}

Segmented::Segmented(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::current().space(theme::Space::Tiny));
    m_group = new QButtonGroup(this);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::buttonClicked, this,
            [this](const QAbstractButton *button) { emit chosen(button->property(kId).toString()); });
}

void Segmented::addChoice(const QString &id, const QString &text)
{
    auto *button = makeButton(text);
    button->setCheckable(true);
    button->setProperty(kId, id);
    button->setAccessibleDescription(accessibleName());
    m_group->addButton(button);
    m_row->addWidget(button);
    if (m_group->buttons().size() == 1)
        button->setChecked(true);
}

QString Segmented::current() const
{
    const auto *button = m_group->checkedButton();
    return button ? button->property(kId).toString() : QString();
}

void Segmented::setCurrent(const QString &id)
{
    for (auto *button : m_group->buttons())
        if (button->property(kId).toString() == id)
            button->setChecked(true);
}

void Segmented::setChoiceEnabled(const QString &id, bool enabled)
{
    for (auto *button : m_group->buttons())
        if (button->property(kId).toString() == id)
            button->setEnabled(enabled);
}

} // namespace lodestar::ui
