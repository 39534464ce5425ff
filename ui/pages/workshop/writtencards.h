#pragma once

#include "core/workshop/workshopstore.h"

#include <QWidget>

class QVBoxLayout;

namespace lodestar::ui {

/// The cards that one person has written so far, each of which can be taken up again or taken back.
class WrittenCards : public QWidget
{
    Q_OBJECT
public:
    explicit WrittenCards(QWidget *parent = nullptr);
    void show(const std::vector<workshop::Answer> &cards); ///< the last one first

signals:
    void changeWanted(const QString &card);
    void takenBack(const QString &card);

private:
    QVBoxLayout *m_lines = nullptr;
};

} // namespace lodestar::ui
