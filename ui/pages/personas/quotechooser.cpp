#include "ui/pages/personas/quotechooser.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace lodestar::ui {

using profile::Quote;
using theme::ColorRole;
using theme::FontRole;
using workshop::Respondent;

namespace {

constexpr int kMostShown = 200; ///< more nobody reads; typing narrows
constexpr int kCharacters = 160; ///< of a quote in the list

} // namespace

Quote quoteOf(const workshop::Answer &answer, const research::Voices &voices, const research::CompanyNames &companies)
{
    const Respondent *who = voices.respondent(answer.respondent);
    Quote quote{.text = answer.text.trimmed(),
                .source = research::whoText(who, companies),
                .answer = answer.id,
                .respondent = answer.respondent};
    if (who) {
        quote.customer = who->company;
        quote.said = who->kind == Respondent::Kind::Interview ? Quote::Said::Interview : Quote::Said::Survey;
    }
    return quote;
}

QuoteChooser::QuoteChooser(const research::Voices &voices, const research::CompanyNames &companies, bool hideNames,
                           QWidget *parent)
    : Popup(parent), m_hideNames(hideNames)
{
    setAccessibleName(tr("What customers said"));
    for (const workshop::Answer &answer : voices.answers)
        m_quotes.push_back(quoteOf(answer, voices, companies));
    auto *line = new FilterLine(tr("Find in what they said"));
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("What customers said"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumSize(theme::current().pixels(460), theme::current().pixels(280));
    m_list->installEventFilter(this);
    line->setList(m_list);
    m_more = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    lines()->addWidget(line);
    lines()->addWidget(m_list, 1);
    lines()->addWidget(m_more);
    connect(line, &FilterLine::filterChanged, this, &QuoteChooser::narrow);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QuoteChooser::take);
    setFocusProxy(line);
    narrow({});
}

void QuoteChooser::openBelow(const QWidget &button)
{
    Popup::openBelow(button.rect(), button);
    focusProxy()->setFocus();
}

void QuoteChooser::narrow(const QString &words)
{
    m_list->clear();
    const QString wanted = folded(words);
    int found = 0;
    for (size_t i = 0; i < m_quotes.size(); ++i) {
        const Quote &quote = m_quotes[i];
        if (!words.trimmed().isEmpty()
            && !folded(quote.text + (m_hideNames ? QString() : quote.source)).contains(wanted))
            continue;
        if (++found > kMostShown)
            continue;
        const QString text = visible(quote.text, kCharacters);
        auto *item = new QListWidgetItem(
            m_hideNames ? text : tr("%1\n%2", "quote, who said it").arg(text, quote.source), m_list);
        item->setData(Qt::UserRole, static_cast<qulonglong>(i));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_more->setText(found > kMostShown ? tr("%n more: type to narrow the list.", nullptr, found - kMostShown)
                        : found == 0   ? tr("Nobody said anything like that.")
                                       : tr("Enter takes the one that is marked."));
}

void QuoteChooser::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    emit chosen(m_quotes[item->data(Qt::UserRole).toULongLong()]);
    close();
}

bool QuoteChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take();
            return true;
        }
    }
    return Popup::eventFilter(watched, event);
}

} // namespace lodestar::ui
