#pragma once

#include "core/import/source.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;

namespace lodestar::ui {

class Label;

/// How a file is read, and why: what was detected, and controls to decide otherwise.
class ReadingPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingPanel(QWidget *parent = nullptr);
    /// Shows what was detected and, where something is chosen, the choice.
    void present(const import::Dialect &dialect, const import::DialectChoice &chosen);
    import::DialectChoice choice() const { return m_choice;
}

signals : void
          chosen(); ///< a person decided something: choice() has it

private:
QWidget *makeMore();
void fillLists();
void connectLists();
void presentMore(const import::Dialect &dialect);

import::DialectChoice m_choice;
QComboBox *m_encoding = nullptr, *m_delimiter = nullptr, *m_decimal = nullptr, *m_quote = nullptr;
QCheckBox *m_header = nullptr, *m_backslash = nullptr;
QSpinBox *m_skip = nullptr;
QPushButton *m_detectMore = nullptr;
Label *m_reasons = nullptr;
}; // namespace lodestar::ui

} // namespace lodestar::ui
