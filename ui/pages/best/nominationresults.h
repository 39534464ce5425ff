#pragma once

#include "core/metrics/nominations.h"
#include "ui/base/pending.h"
#include "ui/widgets/card.h"

#include <optional>

class QPushButton;

namespace lodestar::ui {

class Label;
class Names;

/// Who was nominated, once it is revealed: contested customers first, the voices by team, the reasons; and what the
/// room settles on for each.
class NominationResults : public Card
{
    Q_OBJECT
public:
    explicit NominationResults(const Names &names, QWidget *parent = nullptr);
    ~NominationResults() override;

    void show(const std::vector<metrics::Nomination> &nominations, const std::vector<metrics::Pin> &pins,
              const std::optional<table::Table> &customers, bool canEdit);

signals:
    void settled(const QString &customerKey, const QString &customerName, lodestar::metrics::Pin::Standing standing,
                 const QString &reason);
    void againWanted(); ///< collect in secret once more

private:
    void findNames(const std::optional<table::Table> &customers);
    void fill();
    QWidget *makeEntry(const metrics::CustomerVoices &voices);
    QWidget *makeButtons(const metrics::CustomerVoices &voices, const QString &name);
    QString nameOf(const QString &key) const;

    const Names &m_shownNames;
    std::vector<metrics::CustomerVoices> m_voices; ///< contested first
    std::vector<metrics::Pin> m_pins;
    QHash<QString, QString> m_names; ///< by customer key
    bool m_canEdit = false;
    Label *m_summary = nullptr;
    QVBoxLayout *m_list = nullptr;
    QPushButton *m_again = nullptr;
    Pending<Result<QHash<QString, QString>>> m_finding;
};

} // namespace lodestar::ui
