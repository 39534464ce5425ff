#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QPushButton;

namespace lodestar::ui {

class ChosenIcp;
class ElidedLabel;
class HintBox;
class Session;

/// Above the tabs: which ICP they are about, what kind of thing it describes, the way to the people inside it, and what
/// is done with an ICP as a whole.
class IcpHeading : public QWidget
{
    Q_OBJECT
public:
    IcpHeading(Session &session, ChosenIcp &chosen, QWidget *parent = nullptr);
    void refresh();

signals:
    void renameWanted();

private:
    QWidget *makeMenuButton();
    QWidget *makeArchivedHint();
    void fillPicker();
    void showKind();
    void copy();
    void setArchived(bool archived);
    void move(int by);
    void remove();

    Session &m_session;
    ChosenIcp &m_chosen;
    QComboBox *m_picker = nullptr;
    ElidedLabel *m_kind = nullptr;
    QPushButton *m_personas = nullptr, *m_back = nullptr;
    HintBox *m_archived = nullptr;
    QAction *m_rename = nullptr, *m_copy = nullptr, *m_earlier = nullptr, *m_later = nullptr, *m_archive = nullptr,
            *m_remove = nullptr, *m_showArchived = nullptr;
};

} // namespace lodestar::ui
