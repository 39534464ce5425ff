#pragma once

#include "core/import/source.h"

#include <QWidget>

class QComboBox;

namespace lodestar::ui {

/// The sheets of a workbook to choose from, each with its size; hidden ones say so. Not there for a text table.
class SheetBox : public QWidget
{
    Q_OBJECT
public:
    explicit SheetBox(QWidget *parent = nullptr);
    void showSheets(const std::vector<import::SheetInfo> &sheets, int chosen);

signals:
    void sheetChosen(const QString &name);

private:
    QComboBox *m_box = nullptr;
};

} // namespace lodestar::ui
