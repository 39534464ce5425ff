#pragma once

#include <QTabBar>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QAbstractButton;

namespace lodestar::ui {

/// Underlined tabs over one list or card. Sections have ids, so that code does not depend on their order.
class SectionTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit SectionTabs(const QString &name, QWidget *parent = nullptr); ///< `name`: accessible name
    void addSection(const QString &id, const QString &text);
    void setSectionVisible(const QString &id, bool visible); ///< one with nothing to show is put away
    QString current() const;
    void setCurrent(const QString &id);

signals:
    void sectionChanged(const QString &id);
};

/// A choice of few, all in sight: joined buttons, one of which is on.
class Segmented : public QWidget
{
    Q_OBJECT
public:
    explicit Segmented(const QString &name, QWidget *parent = nullptr); ///< `name`: accessible name
    void addChoice(const QString &id, const QString &text);
    QString current() const; ///< empty while there are no choices
    void setCurrent(const QString &id); ///< does not emit
    void setChoiceEnabled(const QString &id, bool enabled);

signals:
    void chosen(const QString &id); ///< by a person

private:
    QButtonGroup *m_group = nullptr;
    QHBoxLayout *m_row = nullptr;
};

} // namespace lodestar::ui
