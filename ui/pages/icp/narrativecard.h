#pragma once

#include "ui/widgets/card.h"

#include <QMap>

namespace lodestar::ui {

class ChosenIcp;
class TextEdit;

/// What no criterion says, in words: the problem, the promise, what makes them look for us.
class NarrativeCard : public Card
{
    Q_OBJECT
public:
    explicit NarrativeCard(ChosenIcp &chosen, QWidget *parent = nullptr);
    void showIcp();
    void commit();

private:
    void write(const QString &key, const QString &name, const QString &text);

    ChosenIcp &m_chosen;
    QString m_shown; ///< id of the ICP in the fields
    QMap<QString, TextEdit *> m_fields; ///< by key of the narrative
};

} // namespace lodestar::ui
