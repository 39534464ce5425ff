#pragma once

#include "ui/pages/personas/personapart.h"

class QComboBox;
class QVBoxLayout;

namespace lodestar::ui {

class TextEdit;
class TextLine;

/// Sections of the team's own, each with a heading and a text.
class OwnPart : public PersonaPart
{
    Q_OBJECT
public:
    explicit OwnPart(QWidget *parent = nullptr);
    void show(const profile::Persona &persona, bool another) override;
    void commit() override;

private:
    struct Row {
        QString id;
        TextLine *name = nullptr;
        TextEdit *text = nullptr;
        QComboBox *label = nullptr;
    };
    QWidget *makeRow(Row &row, const profile::OwnSection &section);
    void makeRows(const std::vector<profile::OwnSection> &sections);
    void change(const QString &id, const std::function<void(profile::OwnSection &)> &change);

    std::vector<Row> m_rows;
    QVBoxLayout *m_column = nullptr;
};

} // namespace lodestar::ui
