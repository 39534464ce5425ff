#pragma once

#include "ui/pages/personas/personapart.h"

class QAbstractButton;
class QVBoxLayout;

namespace lodestar::ui {

class Segmented;
class TextLine;

/// Where the person stands between two ends: risk, technology, urgency, hands-on, and a scale of the team's own.
class ScalesPart : public PersonaPart
{
    Q_OBJECT
public:
    explicit ScalesPart(QWidget *parent = nullptr);
    void show(const profile::Persona &persona, bool another) override;
    void commit() override;

private:
    struct Row {
        profile::Scale scale;
        Segmented *value = nullptr;
        TextLine *low = nullptr, *high = nullptr; ///< of own ones
    };
    void makeRows(const std::vector<profile::Scale> &scales);
    QWidget *makeRow(Row &row);
    TextLine *makeEnd(const QString &name, const QString &id, QString profile::Scale::*end);

    std::vector<Row> m_rows;
    QVBoxLayout *m_column = nullptr;
    QAbstractButton *m_add = nullptr;
};

} // namespace lodestar::ui
