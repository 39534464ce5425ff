#pragma once

#include "core/metrics/customerfinder.h"
#include "core/metrics/nominations.h"
#include "core/workshop/workshopstore.h"
#include "ui/base/pending.h"
#include "ui/widgets/card.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QStringListModel;

namespace lodestar::ui {

class Label;
class Names;
class Segmented;

/// One person's secret nominations: customers who are among the best, or not a fit, each with a reason. A name that is
/// no customer of the list is taken as it is written, so it works without any data.
class NominationForm : public Card
{
    Q_OBJECT
public:
    explicit NominationForm(const Names &names, QWidget *parent = nullptr);
    ~NominationForm() override;
    void setCustomers(const std::optional<table::Table> &customers); ///< whom names are looked up among
    void open(const workshop::Participant &person);
    void showOwn(const std::vector<metrics::Nomination> &own); ///< what the person has said so far
    void forget(); ///< it all leaves the screen

signals:
    void named(const lodestar::metrics::Nomination &nomination);
    void takenBack(const QString &id);
    void finished();

private:
    void makeFields();
    void offerReasons();
    void suggest(const QString &typed);
    void add();
    metrics::Nomination::Standing standing() const;
    void fill();

    const Names &m_shownNames;
    workshop::Participant m_person;
    std::optional<metrics::CustomerFinder> m_customers;
    QHash<QString, QString> m_known; ///< names by customer key, as far as they were asked for
    std::vector<metrics::Nomination> m_said; ///< by the person whose turn it is
    QLineEdit *m_name = nullptr, *m_reason = nullptr;
    QComboBox *m_tag = nullptr;
    Segmented *m_standing = nullptr;
    QStringListModel *m_suggestions = nullptr;
    QVBoxLayout *m_own = nullptr;
    Pending<Result<>> m_preparing;
    Pending<Result<QStringList>> m_suggesting;
    Pending<Result<QHash<QString, QString>>> m_naming;
};

} // namespace lodestar::ui
