#pragma once

#include "core/export/prospectscores.h"
#include "ui/pages/icp/icppanel.h"
#include "ui/pages/icp/prospectmodel.h"

#include <QTimer>

class QVBoxLayout;

namespace lodestar::ui {

class EmptyState;
class HintBox;
class ProgressPanel;
class ProspectDetail;
class ProspectFacts;
class ProspectHead;
class ProspectListCard;
class ProspectWhatIf;

/// Whom to call next: a list of prospects (or the customers) against the ICP as a work list, one of them in full, what
/// to find out first, and what would be if the definition were another.
class ProspectsPanel : public IcpPanel
{
    Q_OBJECT
public:
    ProspectsPanel(Session &session, ChosenIcp &chosen, QWidget *parent = nullptr);
    ~ProspectsPanel() override;

    QString purpose() const override;
    void showTarget(const QString &thing) override; ///< the id of a data set, or the key of a row

    std::optional<StageScene> stageScene() const override;

    using List = ProspectModel::List;
    List list() const { return m_live; } ///< as it is shown; null: none yet

protected:
    void showIcp() override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeSide();
    void lookAgain(); ///< something in the project changed
    void refresh();
    void showEmpty(bool hasCustomers);
    void load();
    void takeBase(const List &list);
    void showLive(const List &list);
    void showQuery();
    void showChosen();
    void judgeDraft();
    void takeDraft(const List &list);
    void takeOver();
    void answer(size_t criterion, table::Match answer);
    void save(exports::CrmFields fields);
    bool canImport() const;

    std::vector<table::DatasetInfo> m_sets; ///< prospects, newest first, then the customers in use
    QString m_icp; ///< id of the one whose versions are on offer
    List m_base, m_live; ///< by the definition as it is stored; as it is shown, with what is only tried out
    bool m_scoresCustomers = false; ///< asked for although there are no prospects
    QTimer m_again; ///< gathers what changes in one go
    Pending<Result<List>> m_loading;
    Pending<Result<List>> m_judging;
    Pending<Result<qint64>> m_saving;

    QVBoxLayout *m_column = nullptr;
    QWidget *m_content = nullptr, *m_body = nullptr, *m_empty = nullptr;
    ProspectHead *m_head = nullptr;
    ProgressPanel *m_progress = nullptr;
    HintBox *m_error = nullptr;
    ProspectListCard *m_list = nullptr;
    ProspectDetail *m_detail = nullptr;
    ProspectFacts *m_facts = nullptr;
    ProspectWhatIf *m_whatIf = nullptr;
};

} // namespace lodestar::ui
