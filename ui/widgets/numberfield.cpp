#include "ui/widgets/numberfield.h"

#include <QDoubleSpinBox>
#include <QSignalBlocker>

namespace lodestar::ui {

namespace {

/// `written`: how the box writes the value it has. Other digits in it are being typed and not yet taken.
bool isHalfTyped(const QAbstractSpinBox &box, const QString &shown, QString written)
{
    if (!box.isGroupSeparatorShown())
        written.remove(box.locale().groupSeparator());
    return box.hasFocus() && shown != written;
}

} // namespace

void showStored(QSpinBox &box, int value)
{
    if (isHalfTyped(box, box.cleanText(), box.locale().toString(box.value())))
        return;
    const QSignalBlocker blocker(box);
    box.setValue(value);
}

void showStored(QDoubleSpinBox &box, double value)
{
    if (isHalfTyped(box, box.cleanText(), box.locale().toString(box.value(), 'f', box.decimals())))
        return;
    const QSignalBlocker blocker(box);
    box.setValue(value);
}

} // namespace lodestar::ui
