#pragma once

#include "ui/pages/icp/icppanel.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace lodestar::ui {

class VersionView;

/// The saved versions, newest first, and the line that saves the next one with its reason; beside them the one that is
/// looked at.
class VersionsPanel : public IcpPanel
{
    Q_OBJECT
public:
    VersionsPanel(Session &session, ChosenIcp &chosen, QWidget *parent = nullptr);

    void showTarget(
        const QString &thing) override; ///< "save": with the reason that is written, or to that line; or a number
    QVariant begun() const override;
    void resume(const QVariant &begun) override;

protected:
    void showIcp() override;

private:
    QWidget *makeList();
    void fillList(const std::vector<profile::Version> &versions);
    void saveVersion();
    void showVersion(int number);

    QVBoxLayout *m_list = nullptr;
    QString m_icp; ///< whose versions they are
    QStringList m_shown; ///< an empty string and the ids of the versions in the list
    QLineEdit *m_note = nullptr;
    QPushButton *m_save = nullptr;
    VersionView *m_version = nullptr;
    QWidget *m_beside = nullptr; ///< the version, scrolled
};

} // namespace lodestar::ui
