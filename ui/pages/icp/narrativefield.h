#pragma once

#include "core/profile/narrative.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace lodestar::ui {

class TextEdit;

/// One part of the definition in words: its field, empty with the question that it answers, and under it what can be
/// taken over: what the workshop said, or other lines.
class NarrativeFieldEdit : public QWidget
{
    Q_OBJECT
public:
    explicit NarrativeFieldEdit(const profile::NarrativeField &field, QWidget *parent = nullptr);
    const profile::NarrativeField &field() const { return m_field; }
    void showText(const QString &text, bool another); ///< `another`: of another ICP; what is half typed is dropped
    void setCanEdit(bool canEdit);
    /// What can be taken over, each as a line; `of`: the words of the button that shows them, with their number.
    void setOffers(const QStringList &offers, const QString &of);
    void addBelow(QWidget *widget); ///< under the field
    void commit();

signals:
    void written(const QString &text);
    void lineWanted(const QString &line); ///< is to be added to the text

private:
    profile::NarrativeField m_field;
    TextEdit *m_edit = nullptr;
    QVBoxLayout *m_column = nullptr, *m_lines = nullptr;
    QPushButton *m_open = nullptr;
    QWidget *m_box = nullptr;
    QStringList m_offers;
    bool m_canEdit = false;
};

} // namespace lodestar::ui
