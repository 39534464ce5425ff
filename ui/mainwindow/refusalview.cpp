#include "ui/mainwindow/refusalview.h"

#include "core/base/text.h"
#include "ui/base/icon.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

RefusalView::RefusalView(const QString &path, const Error &error, QWidget *parent) : QWidget(parent)
{
    const auto &look = theme::current();
    auto *column = new QVBoxLayout(this);
    const int side = look.space(Space::Widest);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(look.space(Space::Normal));
    column->addStretch(1);
    const bool locked = error.kind == ErrorKind::Locked;
    auto *sign = new Label;
    sign->setPixmap(
        iconPixmap(locked ? u"lock"_s : u"warning"_s, ColorRole::Negative, look.pixels(48), devicePixelRatioF()));
    column->addWidget(sign);
    column->addWidget(
        Label::prose(tr("%1 could not be opened").arg(isolated(QFileInfo(path).fileName())), FontRole::Title));
    column->addWidget(Label::prose(error.message));
    column->addWidget(Label::prose(QDir::toNativeSeparators(path), FontRole::Small, ColorRole::TextMuted));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, Space::Medium);
    const bool canRead = locked || error.kind == ErrorKind::ReadOnly;
    if (canRead) {
        auto *read = makeButton(tr("Open read-only"), ButtonKind::Primary);
        connect(read, &QPushButton::clicked, this, &RefusalView::readOnlyRequested);
        flow->addWidget(read);
    }
    auto *other = makeButton(tr("Choose another file…"), canRead ? ButtonKind::Quiet : ButtonKind::Primary);
    connect(other, &QPushButton::clicked, this, &RefusalView::otherRequested);
    flow->addWidget(other);
    auto *back = makeButton(tr("Go back"));
    connect(back, &QPushButton::clicked, this, &RefusalView::dismissed);
    flow->addWidget(back);
    column->addWidget(buttons);
    column->addStretch(2);
}

} // namespace lodestar::ui
