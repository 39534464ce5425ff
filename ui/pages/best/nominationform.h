#pragma once

#include "core/metrics/nominations.h"
#include "core/workshop/workshopstore.h"
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
    QString keyOf(const QString &typed) const;
    QString nameOf(const QString &key) const;

    const Names &m_shownNames;
    workshop::Participant m_person;
    std::optional<table::Table> m_customers;
    QMap<QString, QString> m_known; ///< names that were suggested, by customer key
    QLineEdit *m_name = nullptr, *m_reason = nullptr;
    QComboBox *m_tag = nullptr;
    Segmented *m_standing = nullptr;
    QStringListModel *m_suggestions = nullptr;
    QVBoxLayout *m_own = nullptr;
};

} // namespace lodestar::ui
