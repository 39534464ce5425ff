#include "ui/mainwindow/statusline.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/language.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/theme/stylepaint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

/// A label of the history is a sentence of ours; only its length needs care.
QString shortened(const QString &label)
{
    constexpr qsizetype kMost = 60;
    return label.size() <= kMost ? label : label.left(kMost - 1).trimmed() + u'…';
}

QPushButton *menuButton(const QString &text, const QString &name, QMenu *menu)
{
    auto *button = makeButton(text, ButtonKind::Link);
    button->setFont(theme::current().font(FontRole::Small));
    button->setAccessibleName(name);
    button->setToolTip(name);
    // Not setMenu(): the menu belongs to the menu bar as well, and the arrow would say more than it must.
    QObject::connect(button, &QPushButton::clicked, button, [button, menu] {
        const QSize size = menu->sizeHint();
        menu->popup(button->mapToGlobal(QPoint(0, -size.height())));
    });
    return button;
}

} // namespace

QString ruleInWords(Session &session)
{
    const auto analysis = session.analysis();
    if (!analysis || analysis->rule.criteria.empty())
        return {};
    QStringList parts;
    for (const auto &criterion : analysis->rule.criteria)
        if (criterion.weight > 0)
            //: A metric and its weight in the rule of best: "Referrals 20"
            parts << StatusLine::tr("%1 %2").arg(criterion.name(), format::number(criterion.weight, 0));
    if (parts.isEmpty())
        return {};
    constexpr int kMost = 4;
    if (parts.size() > kMost) {
        const int more = static_cast<int>(parts.size()) - kMost;
        parts = parts.mid(0, kMost);
        parts << StatusLine::tr("%n more", nullptr, more);
    }
    //: %1: the weights, "CLV 40 · Referrals 20"; %2: how many customers are the best
    return StatusLine::tr("Best: %1 → top %2").arg(parts.join(u" · "_s), format::count(analysis->rating.bestCount));
}

StatusLine::StatusLine(Session &session, QAction *undo, QMenu *language, QMenu *scale, QWidget *parent)
    : QWidget(parent), m_session(session), m_undoAction(undo)
{
    const auto &look = theme::current();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.space(Space::Normal), look.space(Space::Tiny) / 2, look.space(Space::Small),
                            look.space(Space::Tiny) / 2);
    row->setSpacing(look.space(Space::Wide));
    m_saved = new Label({}, FontRole::Small, ColorRole::Accent);
    QFont strong = look.font(FontRole::Small);
    strong.setWeight(QFont::DemiBold);
    m_saved->setFont(strong);
    m_data = new ElidedLabel({}, FontRole::Small, ColorRole::TextMuted);
    m_rule = new ElidedLabel({}, FontRole::Small, ColorRole::TextMuted);
    m_undo = makeButton(QString(), ButtonKind::Link);
    m_undo->setFont(look.font(FontRole::Small));
    m_undo->setMinimumWidth(look.pixels(60)); // however long it is: the window must not be wider for it
    connect(m_undo, &QPushButton::clicked, undo, &QAction::trigger);
    row->addWidget(m_saved);
    m_hidden = new Label(tr("Names hidden"), FontRole::Small, ColorRole::Caution);
    m_hidden->setToolTip(tr("Customers and people are shown by number. View › Hide names shows them again."));
    m_hidden->setVisible(session.names().areHidden());
    row->addWidget(m_hidden);
    row->addWidget(m_data, 0);
    row->addWidget(m_rule, 0);
    row->addStretch(1);
    row->addWidget(m_undo);
    row->addWidget(menuButton(languageName(look.language), tr("Language"), language));
    row->addWidget(menuButton(format::share(look.roomScale), tr("Room scale"), scale));
    refresh();
}

void StatusLine::refresh()
{
    auto *project = m_session.project();
    m_saved->setVisible(project != nullptr);
    if (project) {
        const QString text = m_session.isBusy() ? tr("Working…")
            : project->isReadOnly()             ? tr("Read-only")
                                                : tr("All changes saved");
        m_saved->setText(u"● "_s + text);
        m_saved->setAccessibleName(text);
    }
    QString dataset;
    if (const auto analysis = m_session.analysis()) {
        const auto &info = analysis->table.info();
        //: %1: name of the data set in use; %2: date of its import
        dataset = tr("Customers: %1 of %2").arg(isolated(visible(info.name, 60)), format::date(info.importedAt.date()));
    } else if (project && m_session.isAnalysing()) {
        dataset = tr("Reading the customers…");
    }
    m_data->setText(dataset);
    m_rule->setText(ruleInWords(m_session));
    const QString last = m_session.names().label(project ? project->undoLabel() : QString());
    m_undo->setEnabled(m_undoAction->isEnabled());
    m_undoText = last.isEmpty() ? QString() : tr("Undo: %1").arg(shortened(last));
    m_undo->setAccessibleName(last.isEmpty() ? tr("Undo") : m_undoText);
    fit();
}

void StatusLine::fit()
{
    // With little room the rule goes first, then the data set; what was saved and what can be taken back stay.
    const int width = theme::current().pixels(100);
    m_undo->setVisible(!m_undoText.isEmpty() && this->width() > 6 * width);
    m_rule->setVisible(!m_rule->text().isEmpty() && this->width() > 11 * width);
    m_data->setVisible(!m_data->text().isEmpty() && this->width() > 8 * width);
    fitUndo();
}

/// What the others leave is for the name of what can be taken back.
void StatusLine::fitUndo()
{
    const QMargins edges = layout()->contentsMargins();
    int room = width() - edges.left() - edges.right() - m_undo->iconSize().width();
    for (int i = 0; i < layout()->count(); ++i) {
        const QWidget *part = layout()->itemAt(i)->widget();
        if (!part || part == m_undo || part->isHidden())
            continue;
        const bool canShrink = part == m_data || part == m_rule;
        room -= layout()->spacing() + (canShrink ? part->minimumSizeHint().width() : part->sizeHint().width());
    }
    const QString text = m_undo->fontMetrics().elidedText(m_undoText, Qt::ElideRight, std::max(room, 0));
    m_undo->setText(text);
    m_undo->setToolTip(text == m_undoText ? QString() : m_undoText);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &look = theme::current();
    painter.fillRect(rect(), look.color(ColorRole::SurfaceRaised));
    painter.fillRect(QRect(0, 0, width(), 1), look.color(ColorRole::Border));
}

} // namespace lodestar::ui
