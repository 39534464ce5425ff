#pragma once

#include "core/profile/evidencechain.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace lodestar::ui {

class Chip;

/// What a criterion rests on: its label (data, opinion, hypothesis), and the chain behind it, piece by piece.
class CriterionEvidence : public QWidget
{
    Q_OBJECT
public:
    explicit CriterionEvidence(QWidget *parent = nullptr);
    void setEvidence(const profile::Evidence &evidence);
    void setChain(const std::vector<profile::EvidencePiece> &chain);

signals:
    void pieceWanted(const lodestar::profile::EvidencePiece &piece); ///< it is to be looked at where it stands

private:
    void fill();

    Chip *m_label = nullptr;
    QPushButton *m_open = nullptr;
    QWidget *m_box = nullptr;
    QVBoxLayout *m_pieces = nullptr;
    std::vector<profile::EvidencePiece> m_chain;
};

} // namespace lodestar::ui
