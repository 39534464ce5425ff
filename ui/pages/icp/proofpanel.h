#pragma once

#include "core/profile/backtest.h"
#include "core/profile/exceptionstore.h"
#include "core/profile/fitexceptions.h"
#include "ui/pages/icp/icppanel.h"

class QPushButton;
class QVBoxLayout;

namespace lodestar::ui {

class AucScale;
class Card;
class ExceptionsCard;
class Label;
class ProgressPanel;
class ProofTable;

/// Does it work? How well the definition finds the best customers: on those it was written from, and on customers held
/// back from one drafted the same way; what every tier holds; the exceptions. Measured in the background.
class ProofPanel : public IcpPanel
{
    Q_OBJECT
public:
    ProofPanel(Session &session, ChosenIcp &chosen, QWidget *parent = nullptr);

    QString purpose() const override;
    QVariant begun() const override;
    void resume(const QVariant &begun) override;
    std::optional<StageScene> stageScene() const override;
    bool isMeasuring() const { return m_pending.isRunning(); }

protected:
    void showIcp() override;
    void showFits() override;

private:
    struct Proof {
        profile::Backtest backtest;
        profile::FitExceptions exceptions;
    };
    QWidget *makeResult();
    void measure();
    void show(const Proof &proof);
    void showWarnings(const QStringList &warnings);
    void showVerdicts();
    void showNothing(const QString &why);
    void decide(const profile::ExceptionVerdict &verdict, const QString &name);

    std::shared_ptr<const IcpFits> m_fits; ///< that was measured, or is being
    std::optional<profile::Backtest> m_backtest;
    Pending<Result<Proof>> m_pending;
    ProgressPanel *m_progress = nullptr;
    QPushButton *m_again = nullptr;
    Label *m_sentence = nullptr, *m_tierSentence = nullptr, *m_how = nullptr, *m_nothing = nullptr;
    AucScale *m_scale = nullptr;
    ProofTable *m_table = nullptr;
    Card *m_tiers = nullptr;
    QVBoxLayout *m_warnings = nullptr;
    ExceptionsCard *m_exceptions = nullptr;
};

} // namespace lodestar::ui
