#pragma once

#include "ui/pages/icp/icppanel.h"

namespace lodestar::ui {

class DriftView;
class ReviewCard;
class SectionStack;
class Segmented;
class VersionCompareView;
class VersionList;
class VersionView;

/// The past of a definition: its versions as a timeline and when it is looked at again; beside them two versions
/// compared, one version on two lists of customers, or one version to read.
class VersionsPanel : public IcpPanel
{
    Q_OBJECT
public:
    VersionsPanel(Session &session, ChosenIcp &chosen, QWidget *parent = nullptr);

    QString purpose() const override;
    /// "save": with the reason that is written, or to that line; a number: that version; "1-2", "1-working": compared;
    /// "drift"; "review".
    void showTarget(const QString &thing) override;
    QVariant begun() const override;
    void resume(const QVariant &begun) override;
    std::optional<StageScene> stageScene() const override;

protected:
    void showData() override;
    void showIcp() override;

private:
    QWidget *makeBeside();
    void show(const QString &view); ///< "compare", "drift" or "read"
    void saveVersion();
    void showVersion(int number);
    void compareWithTheOneBefore(int number);
    void restore(int number);
    void review();

    std::vector<profile::Version> m_sides; ///< the working definition, then versions, newest first
    VersionList *m_list = nullptr;
    ReviewCard *m_review = nullptr;
    Segmented *m_views = nullptr;
    SectionStack *m_stack = nullptr;
    VersionCompareView *m_compare = nullptr;
    DriftView *m_drift = nullptr;
    VersionView *m_version = nullptr;
    int m_read = 0; ///< number of the version to read
};

} // namespace lodestar::ui
