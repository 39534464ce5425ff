#pragma once

#include "core/clv/clv.h"
#include "ui/base/pending.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QPushButton;

namespace lodestar::project {
class Project;
}

namespace lodestar::ui {

class Card;
class ClvModel;
class ClvTermsForm;
class DataTableView;
class FilterLine;
class HintBox;
class Label;
class ProgressPanel;
class Session;

/// The lifetime value calculator: how it is computed, what came of it with everything that entered, and, as a column of
/// the customers, something that best can be judged by.
class ClvPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ClvPanel(Session &session, QWidget *parent = nullptr);
    ~ClvPanel() override;

    /// The project changed; computed anew once it is looked at, and only where something it hangs on is another.
    void refresh(bool canEdit);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Outcome {
        std::shared_ptr<const clv::ClvData> data;
        std::shared_ptr<const clv::ClvResult> result; ///< null where it was refused
        QString refusal;
    };

    /// All that values are computed from: the same come to the same.
    struct Basis {
        QString project, tables;
        clv::ClvTerms terms;
        friend bool operator==(const Basis &, const Basis &) = default;
    };

    QWidget *makeResult();
    std::optional<Basis> basis() const;
    void look();
    void compute();
    void show(const Outcome &outcome);
    void askOthers(const clv::ClvTerms &terms);
    void showStanding();
    void keep(const clv::ClvTerms &terms);
    void use();
    /// Changes the project in the background, showing `doing`; `then` hears whether it worked.
    void write(const QString &doing, std::function<Result<>(project::Project &, const TaskControl &)> save,
               std::function<void(bool)> then);

    Session &m_session;
    bool m_canEdit = false, m_stale = true;
    Outcome m_outcome;
    std::optional<Basis> m_basis; ///< of what is shown, or is being computed
    ClvTermsForm *m_form = nullptr;
    ProgressPanel *m_progress = nullptr;
    HintBox *m_refusal = nullptr;
    Card *m_result = nullptr;
    Label *m_sum = nullptr, *m_caption = nullptr, *m_notes = nullptr, *m_standing = nullptr;
    QPushButton *m_use = nullptr, *m_remove = nullptr;
    FilterLine *m_filter = nullptr;
    DataTableView *m_view = nullptr;
    ClvModel *m_model = nullptr;
    Pending<Result<Outcome>> m_computing;
    Pending<Result<QMap<clv::Model, QString>>> m_others;
    Pending<Result<>> m_saving;
};

} // namespace lodestar::ui
