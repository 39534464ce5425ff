#pragma once

#include "core/profile/icpstore.h"
#include "ui/base/page.h"
#include "ui/base/pending.h"

#include <memory>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace lodestar::ui {

class ConditionEditor;
class CriterionCard;
class Segmented;
class TextEdit;
class TextLine;
class TiersPanel;
class VersionsPanel;
class VersionView;

/// The definition: criteria as cards, tiers with live counts, narrative, versions.
class IcpPage : public Page
{
    Q_OBJECT
public:
    explicit IcpPage(Session &session, QWidget *parent = nullptr);
    ~IcpPage() override;

    QString title() const override;
    QString purpose() const override;
    QList<QAction *> headerActions() const override { return m_actions; }
    QString help() const override;
    void showTarget(const QString &target) override; ///< an ICP id
    QVariant begun() const override;
    void resume(const QVariant &begun) override;
    std::optional<StageScene> stageScene() const override;
    bool stepStage(int direction) override; ///< the next ICP

private:
    QWidget *makeDefinition();
    QWidget *makeNewCriterion();
    QWidget *makeNarrative();
    QWidget *makeSide();
    void refresh();
    void refreshTable();
    void showEmpty();
    void showIcp();
    void showCriteria();
    void evaluate();
    void showFits();
    void createIcp();
    void removeIcp();
    void addStatement();
    void addCondition();
    void moveCriterion(const QString &id, int by);
    void saveVersion();
    void showVersion(int number);
    void showWorking();
    void commitAll();
    /// Saves the chosen ICP after `change`, under `label`.
    void save(const std::function<void(profile::Icp &)> &change, const QString &label);
    void saveCriteria(std::vector<profile::Criterion> criteria, const QString &label);
    const profile::Icp *icp() const;
    bool canEdit() const;

    std::vector<profile::Icp> m_icps;
    QString m_chosen, m_shown; ///< ids: chosen, and in the fields
    std::optional<profile::Fits> m_fits;
    Pending<Result<profile::Fits>> m_evaluation;
    std::vector<CriterionCard *> m_cards;
    QList<QAction *> m_actions;
    QVBoxLayout *m_column = nullptr, *m_criteria = nullptr;
    QWidget *m_content = nullptr, *m_empty = nullptr, *m_working = nullptr;
    QComboBox *m_icp = nullptr;
    TextLine *m_name = nullptr, *m_product = nullptr;
    TextEdit *m_sentence = nullptr;
    Segmented *m_kind = nullptr;
    QLineEdit *m_statement = nullptr;
    Segmented *m_rests = nullptr;
    ConditionEditor *m_condition = nullptr;
    QWidget *m_conditionBox = nullptr, *m_addCondition = nullptr, *m_addStatement = nullptr, *m_remove = nullptr;
    QMap<QString, TextEdit *> m_narrative;
    TiersPanel *m_tiers = nullptr;
    VersionsPanel *m_versions = nullptr;
    VersionView *m_version = nullptr;
};

RailState icpRail(Session &session);

} // namespace lodestar::ui
