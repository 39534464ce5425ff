#pragma once

#include "core/prospects/prospectlist.h"
#include "ui/widgets/card.h"

#include <memory>

namespace lodestar::ui {

/// One prospect: why it stands where it does, criterion by criterion in words, what its points can still become, and
/// what to find out. What no column answers can be answered here.
class ProspectDetail : public Card
{
    Q_OBJECT
public:
    explicit ProspectDetail(QWidget *parent = nullptr);
    /// `canAnswer`: answers by hand can be kept for this row.
    void show(const std::shared_ptr<const prospects::ProspectList> &list, quint32 row, bool canAnswer);
    void clear();

signals:
    void answered(size_t criterion, lodestar::table::Match answer); ///< Unknown: the answer is taken back

private:
    void addReason(size_t criterion, const QString &sign, const QString &text, bool asks, bool byHand);

    QVBoxLayout *m_lines = nullptr;
};

} // namespace lodestar::ui
