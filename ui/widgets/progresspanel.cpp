#include "ui/widgets/progresspanel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QProgressBar>

namespace lodestar::ui {

ProgressPanel::ProgressPanel(QWidget *parent) : QWidget(parent)
{
    const auto &look = theme::current();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look.space(theme::Space::Normal));
    m_what = Label::wrapping({});
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(look.pixels(6));
    m_cancel = makeButton(tr("Cancel"));
    grid->addWidget(m_what, 0, 0);
    grid->addWidget(m_bar, 1, 0);
    grid->addWidget(m_cancel, 0, 1, 2, 1);
    hide();

    using Watcher = QFutureWatcher<void>;
    connect(&m_watcher, &Watcher::progressRangeChanged, m_bar, &QProgressBar::setRange);
    connect(&m_watcher, &Watcher::progressValueChanged, m_bar, &QProgressBar::setValue);
    connect(&m_watcher, &Watcher::progressTextChanged, this, [this](const QString &text) {
        if (!text.isEmpty())
            m_what->setText(text);
    });
    connect(&m_watcher, &Watcher::finished, this, [this] {
        hide();
        emit finished();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_what->setText(tr("Stopping…"));
        m_watcher.cancel();
        emit cancelled();
    });
}

void ProgressPanel::begin(const QFuture<void> &future, const QString &what)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    show();
    m_watcher.setFuture(future);
}

} // namespace lodestar::ui
