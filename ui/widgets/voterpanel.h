#pragma once

#include "core/workshop/workshopstore.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace lodestar::ui {

class Label;
class Session;

/// Who is in the room and how far each has come with a secret vote; whose turn is next is chosen here. People are those
/// of the workshop in the order of turnOrder(); one more is added by name and team.
class VoterPanel : public QWidget
{
    Q_OBJECT
public:
    struct Progress {
        QString text; ///< "sealed", "3 named"; empty: has not begun
        QString button; ///< "Change"; empty: "Begin"
    };

    explicit VoterPanel(Session &session, QWidget *parent = nullptr);
    /// `progress` by participant's id.
    void show(const QMap<QString, Progress> &progress, bool canEdit);
    const std::vector<workshop::Participant> &participants() const { return m_participants; }

signals:
    void turnWanted(const QString &participant);

private:
    QWidget *makeLine(const workshop::Participant &participant, const Progress &progress, bool canEdit);
    QWidget *makeNewLine();
    void add();

    Session &m_session;
    std::vector<workshop::Participant> m_participants;
    QStringList m_shown;
    QVBoxLayout *m_lines = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_team = nullptr;
    QWidget *m_new = nullptr;
};

} // namespace lodestar::ui
