#include "ui/pages/icp/prospecthead.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/pages/icp/prospectstage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using exports::CrmFields;
using prospects::Reach;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

QComboBox *choice(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    return box;
}

QString crmName(CrmFields fields)
{
    switch (fields) {
    case CrmFields::Plain:
        return ProspectHead::tr("Plain column names");
    case CrmFields::HubSpot:
        return ProspectHead::tr("Column names of HubSpot");
    case CrmFields::Salesforce:
        return ProspectHead::tr("Column names of Salesforce");
    case CrmFields::Pipedrive:
        return ProspectHead::tr("Column names of Pipedrive");
    }
    return {};
}

} // namespace

ProspectHead::ProspectHead(QWidget *parent) : Card(parent)
{
    setPadding(Space::Normal);
    body()->addLayout(makeChoices());
    m_sentence = Label::wrapping({}, FontRole::BodyStrong);
    body()->addWidget(m_sentence);
    makeChips();
}

QLayout *ProspectHead::makeChoices()
{
    m_sets = choice(tr("List to score"));
    m_versions = choice(tr("Definition to score against"));
    for (QComboBox *box : {m_sets, m_versions})
        connect(box, &QComboBox::activated, this, &ProspectHead::choiceChanged);
    m_import = makeButton(tr("Import prospects"), theme::ButtonKind::Quiet, QStringLiteral("import"));
    connect(m_import, &QPushButton::clicked, this, &ProspectHead::importRequested);
    m_export = makeButton(tr("Save for the CRM…"), theme::ButtonKind::Quiet, QStringLiteral("export"));
    auto *menu = new QMenu(m_export);
    for (const CrmFields fields : {CrmFields::Plain, CrmFields::HubSpot, CrmFields::Salesforce, CrmFields::Pipedrive})
        menu->addAction(crmName(fields), this, [this, fields] { emit exportRequested(fields); });
    connect(m_export, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(m_export->mapToGlobal(m_export->rect().bottomLeft())); });
    auto *row = new FlowLayout(nullptr);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sets, m_versions, m_import, m_export})
        row->addWidget(widget);
    return row;
}

void ProspectHead::makeChips()
{
    m_chips = new FlowLayout(nullptr);
    for (size_t i = 0; i < prospects::kReaches; ++i) {
        auto *chip = makeButton(prospects::reachName(static_cast<Reach>(i)));
        chip->setCheckable(true);
        chip->hide(); // until there is somebody
        connect(chip, &QPushButton::toggled, this, &ProspectHead::filterChanged);
        m_chips->addWidget(chip);
        m_reach.push_back(chip);
    }
    m_customers = makeButton(tr("Leave out customers (%1)", "how many").arg(format::count(0)));
    m_customers->setCheckable(true);
    m_customers->hide();
    connect(m_customers, &QPushButton::toggled, this, &ProspectHead::filterChanged);
    m_chips->addWidget(m_customers);
    body()->addLayout(m_chips);
}

void ProspectHead::showChoices(const std::vector<table::DatasetInfo> &sets,
                               const std::vector<profile::Version> &versions)
{
    const qint64 set = dataset();
    const int version = this->version();
    m_sets->clear();
    for (const table::DatasetInfo &info : sets) {
        const QString name = isolated(visible(info.name, 60));
        m_sets->addItem(
            info.kind == table::DatasetKind::Customers
                ? tr("Our customers: %1").arg(name)
                : tr("%1 · %2", "name of a list, date").arg(name, format::date(info.importedAt.toLocalTime().date())),
            info.id);
    }
    m_sets->setCurrentIndex(std::max(0, m_sets->findData(set)));
    m_versions->clear();
    m_versions->addItem(tr("Working definition"), 0);
    for (const profile::Version &each : versions)
        m_versions->addItem(tr("Version %1 · %2", "number, date")
                                .arg(format::count(each.number), format::date(each.at.toLocalTime().date())),
                            each.number);
    m_versions->setCurrentIndex(std::max(0, m_versions->findData(version)));
}

qint64 ProspectHead::dataset() const
{
    return m_sets->currentData().toLongLong();
}

void ProspectHead::chooseDataset(qint64 id)
{
    if (const int at = m_sets->findData(id); at >= 0)
        m_sets->setCurrentIndex(at);
}

void ProspectHead::chooseWorking()
{
    m_versions->setCurrentIndex(m_versions->count() > 0 ? 0 : -1);
}

int ProspectHead::version() const
{
    return m_versions->currentData().toInt();
}

void ProspectHead::showList(const prospects::ProspectList &list)
{
    const auto count = [&](Reach reach) { return list.ranking.counts[static_cast<size_t>(reach)]; };
    m_sentence->setText(prospectSentence(list));
    for (size_t i = 0; i < m_reach.size(); ++i) {
        const auto reach = static_cast<Reach>(i);
        m_reach[i]->setText(tr("%1 %2", "where prospects stand, how many")
                                .arg(prospects::reachName(reach), format::count(count(reach))));
        // One with nobody is put away, unless it is what the list is narrowed to.
        m_reach[i]->setVisible(count(reach) > 0 || m_reach[i]->isChecked());
    }
    m_customers->setText(tr("Leave out customers (%1)", "how many").arg(format::count(list.known.count)));
    m_customers->setVisible(list.known.count > 0 || m_customers->isChecked());
}

void ProspectHead::setBusy(bool busy, bool canImport)
{
    m_export->setEnabled(!busy);
    m_import->setEnabled(canImport);
}

std::vector<Reach> ProspectHead::reach() const
{
    std::vector<Reach> reach;
    for (size_t i = 0; i < m_reach.size(); ++i) {
        if (m_reach[i]->isChecked())
            reach.push_back(static_cast<Reach>(i));
    }
    return reach;
}

bool ProspectHead::withoutCustomers() const
{
    return m_customers->isChecked();
}

} // namespace lodestar::ui
