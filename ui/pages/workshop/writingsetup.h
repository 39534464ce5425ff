#pragma once

#include "core/workshop/workshopstore.h"
#include "core/workshop/writinground.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QPushButton;
class QSpinBox;

namespace lodestar::ui {

class FlowLayout;
class Label;
class Segmented;

/// How a round of silent writing is to be: with names or without, who writes, how long. Chosen before, and kept.
class WritingSetup : public Card
{
    Q_OBJECT
public:
    explicit WritingSetup(QWidget *parent = nullptr);
    /// `names`: what the people are called on screen, in the order of `people`.
    void show(const std::vector<workshop::Participant> &people, const QStringList &names, bool canEdit);

signals:
    void begun(const lodestar::workshop::WritingRound &round, bool onPaper);

private:
    workshop::WritingRound round() const;
    void tell();

    std::vector<std::pair<QString, QCheckBox *>> m_writers; ///< Participant::id and whether they write
    QStringList m_shown;
    bool m_canEdit = false;
    Segmented *m_kind = nullptr;
    QSpinBox *m_minutes = nullptr;
    FlowLayout *m_people = nullptr;
    Label *m_what = nullptr, *m_nobody = nullptr;
    QPushButton *m_begin = nullptr, *m_paper = nullptr;
};

} // namespace lodestar::ui
