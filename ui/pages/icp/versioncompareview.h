#pragma once

#include "core/profile/analysis.h"
#include "core/profile/icpstore.h"
#include "core/profile/versioncompare.h"
#include "ui/base/pending.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace lodestar::ui {

class ChangeLines;
class HintBox;
class Label;
class MoversCard;
class ProgressPanel;
class Session;
class TierFigures;

/// Any two versions, or the working definition, side by side: whether the data can tell which is better, what they say
/// differently, whom that moves and through what.
class VersionCompareView : public QWidget
{
    Q_OBJECT
public:
    explicit VersionCompareView(Session &session, QWidget *parent = nullptr);
    ~VersionCompareView() override;

    /// The working definition first, then versions, newest first. Keeps the choice where it can.
    void showSides(std::vector<profile::Version> sides);
    void refresh(); ///< the customers are others
    void compare(int before, int after); ///< by their numbers; 0: the working definition
    const profile::Version *before() const;
    const profile::Version *after() const;
    const profile::VersionComparison *result() const { return m_result.get(); } ///< null until it is there
    QString sentence() const; ///< empty until there is one

signals:
    void compared();

private:
    QWidget *makeChoice();
    void chooseDefault();
    void start();
    void showResult();
    const profile::Version *chosen(const QComboBox *box) const;

    Session &m_session;
    std::vector<profile::Version> m_sides;
    QString m_icp;
    QComboBox *m_before = nullptr, *m_after = nullptr;
    QPushButton *m_swap = nullptr;
    Label *m_sentence = nullptr, *m_none = nullptr;
    HintBox *m_caution = nullptr;
    ProgressPanel *m_progress = nullptr;
    ChangeLines *m_changes = nullptr;
    TierFigures *m_figures = nullptr;
    MoversCard *m_movers = nullptr;
    std::shared_ptr<const profile::Analysis> m_analysis; ///< that the result is about
    std::shared_ptr<const profile::VersionComparison> m_result;
    Pending<Result<std::shared_ptr<const profile::VersionComparison>>> m_pending;
};

} // namespace lodestar::ui
