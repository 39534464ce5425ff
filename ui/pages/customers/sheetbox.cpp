#include "ui/pages/customers/sheetbox.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrow.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace lodestar::ui {

SheetBox::SheetBox(QWidget *parent) : QWidget(parent)
{
    m_box = new QComboBox;
    m_box->setAccessibleName(tr("Sheet"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(16);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    card->body()->addWidget(new FormRow(tr("Sheet"), m_box, tr("Each with its rows × columns.")));
    column->addWidget(card);
    connect(m_box, &QComboBox::activated, this, [this] { emit sheetChosen(m_box->currentData().toString()); });
    hide();
}

void SheetBox::showSheets(const std::vector<import::SheetInfo> &sheets, int chosen)
{
    m_box->clear();
    for (const import::SheetInfo &sheet : sheets) {
        const QString text = sheet.hidden ? tr("%1 · %2 × %3 · hidden", "sheet, its rows and columns")
                                          : tr("%1 · %2 × %3", "sheet, its rows and columns");
        m_box->addItem(
            text.arg(isolated(visible(sheet.name, 40)), format::count(sheet.rows), format::count(sheet.columns)),
            sheet.name);
    }
    m_box->setCurrentIndex(chosen);
    setVisible(!sheets.empty());
}

} // namespace lodestar::ui
