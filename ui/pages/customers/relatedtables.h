#pragma once

#include "core/relate/relatestore.h"
#include "ui/base/pending.h"

#include <QWidget>

class QVBoxLayout;

namespace lodestar::ui {

class Card;
class HintBox;
class ProgressPanel;
class Session;

/// The tables that belong to the customers: how many of their rows found one, which did not, which keys were taken as
/// the same and can be taken back, and what came of it as columns.
class RelatedTables : public QWidget
{
    Q_OBJECT
public:
    explicit RelatedTables(Session &session, QWidget *parent = nullptr);
    ~RelatedTables() override;
    void refresh();

signals:
    void importWanted(); ///< "Add tables" was pressed

private:
    void showEmpty();
    void showSource(const relate::SourceReport &source);
    void showUnmatched(const relate::SourceReport &source, Card *card);
    void showPairs(const relate::SourceReport &source, Card *card);
    void addPair(const relate::SourceReport &source, const relate::KeyPair &pair, const QString &why, bool same,
                 Card *card);
    /// Runs a change of the store in the background: it rolls all rows up anew.
    void change(std::function<Result<>(relate::RelateStore &, const TaskControl &)> work);

    Session &m_session;
    bool m_canEdit = false;
    std::vector<relate::SourceReport> m_shown;
    Pending<Result<>> m_changing;
    ProgressPanel *m_progress = nullptr;
    QVBoxLayout *m_list = nullptr;
};

} // namespace lodestar::ui
