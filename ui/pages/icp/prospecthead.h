#pragma once

#include "core/export/prospectscores.h"
#include "core/profile/icpstore.h"
#include "ui/widgets/card.h"

#include <set>

class QComboBox;
class QPushButton;

namespace lodestar::ui {

class FlowLayout;
class Label;

/// What is scored against what, how many stand where (each a chip that narrows the list), and the doors: import more,
/// write the list for the CRM.
class ProspectHead : public Card
{
    Q_OBJECT
public:
    explicit ProspectHead(QWidget *parent = nullptr);

    void showChoices(const std::vector<table::DatasetInfo> &sets, const std::vector<profile::Version> &versions);
    qint64 dataset() const; ///< 0: there is none
    void chooseDataset(qint64 id);
    int version() const; ///< 0: the working definition
    void chooseWorking();
    void showList(const prospects::ProspectList &list);
    void setBusy(bool busy, bool canImport); ///< nothing to write while it is being scored
    std::vector<prospects::Reach> reach() const; ///< the chips that are pressed; none: all
    bool withoutCustomers() const;

signals:
    void choiceChanged();
    void filterChanged();
    void importRequested();
    void exportRequested(lodestar::exports::CrmFields fields);

private:
    QLayout *makeChoices();
    void makeChips();

    QComboBox *m_sets = nullptr, *m_versions = nullptr;
    QPushButton *m_import = nullptr, *m_export = nullptr, *m_customers = nullptr;
    Label *m_sentence = nullptr;
    FlowLayout *m_chips = nullptr;
    std::vector<QPushButton *> m_reach; ///< indexed by Reach
};

} // namespace lodestar::ui
