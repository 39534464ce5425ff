#include "ui/pages/research/quotespanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/dialogs.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/pages/research/voicesmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;
using workshop::Respondent;

namespace {

constexpr int kWhoCharacters = 22;
constexpr int kWrapped = 400; ///< rows that are made as high as their words; more would keep the window waiting

} // namespace

QuotesPanel::QuotesPanel(Session &session, Respondent::Kind kind, QWidget *parent)
    : QWidget(parent), m_session(session), m_kind(kind)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(theme::current().space(Space::Normal));
    auto *card = new Card(tr("Questions"));
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Questions that were asked"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->body()->addWidget(m_list, 1);
    columns->addWidget(card, 2);
    columns->addWidget(makeQuotes(), 5);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showQuotes();
        emit questionChanged();
    });
}

QWidget *QuotesPanel::makeQuotes()
{
    auto *card = new Card;
    m_text = Label::wrapping({}, FontRole::Subtitle);
    m_spoke = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    m_themes = Label::wrapping({});
    m_find = new FilterLine(tr("Find in what they said"));
    m_theme = makeButton(tr("Give them a theme…"), theme::ButtonKind::Quiet);
    m_theme->setToolTip(tr("The selected answers say the same: name it (Ctrl+G)"));
    m_apart = makeButton(tr("Take out of the theme"), theme::ButtonKind::Quiet);
    m_apart->setEnabled(false);
    m_model = new VoicesModel(this);
    m_table = new DataTableView(tr("What they said"));
    m_table->setSourceModel(m_model);
    m_table->setFilterLine(m_find);
    m_find->setList(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setWordWrap(true);
    auto *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(VoicesModel::Quote, QHeaderView::Stretch);
    header->resizeSection(VoicesModel::Who, m_table->fontMetrics().averageCharWidth() * kWhoCharacters);
    auto *row = new QHBoxLayout;
    row->addWidget(m_find, 1);
    row->addWidget(m_theme);
    row->addWidget(m_apart);
    card->body()->addWidget(m_text);
    card->body()->addWidget(m_spoke);
    card->body()->addWidget(m_themes);
    card->body()->addLayout(row);
    card->body()->addWidget(m_table, 1);
    connect(m_theme, &QPushButton::clicked, this, &QuotesPanel::nameTheme);
    connect(m_apart, &QPushButton::clicked, this, [this] { setTheme(selection().answers, {}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_apart->setEnabled(m_theme->isEnabled() && !selection().theme.isEmpty()); });
    auto *group = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_G), this);
    group->setContext(Qt::WidgetWithChildrenShortcut);
    connect(group, &QShortcut::activated, this, &QuotesPanel::nameTheme);
    return card;
}

void QuotesPanel::show(const research::Voices &voices, const std::vector<workshop::Question> &questions,
                       const research::CompanyNames &companies, bool canEdit)
{
    m_voices = voices;
    m_questions = questions;
    m_companies = companies;
    m_theme->setEnabled(canEdit);
    fillQuestions();
    showQuotes();
}

void QuotesPanel::fillQuestions()
{
    const QString before = currentQuestion();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const workshop::Question &question : m_questions) {
        const auto said = research::voicesOn(question.id, m_voices, m_kind);
        //: a question; how many people spoke of it
        auto *item =
            new QListWidgetItem(tr("%1 · %n people", nullptr, static_cast<int>(said.spoke)).arg(question.text));
        item->setData(Qt::UserRole, question.id);
        m_list->addItem(item);
    }
    showQuestion(before);
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void QuotesPanel::showQuestion(const QString &id)
{
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(i);
}

QString QuotesPanel::currentQuestion() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void QuotesPanel::showQuotes()
{
    const QString id = currentQuestion();
    const auto question =
        std::find_if(m_questions.begin(), m_questions.end(), [&](const auto &one) { return one.id == id; });
    m_text->setText(question == m_questions.end() ? QString() : question->text);
    const auto said = research::voicesOn(id, m_voices, m_kind);
    m_spoke->setText(research::spokeText(said));
    QStringList themes;
    for (const auto &theme : said.themes)
        themes << tr("%1: %2 of %3 said so, likely %4 to %5", "theme and people")
                      .arg(isolated(visible(theme.name, 60)), format::count(theme.people), format::count(said.spoke),
                           format::share(theme.interval.low), format::share(theme.interval.high));
    m_themes->setText(themes.join(u'\n'));
    m_themes->setVisible(!themes.isEmpty());
    std::vector<VoicesModel::Row> rows;
    for (const workshop::Answer *answer : said.answers) {
        const Respondent *who = m_voices.respondent(answer->respondent);
        QStringList person{who ? m_session.names().person(who->name) : QString(), who ? who->title : QString()};
        person.removeAll(QString());
        rows.push_back({answer->id, answer->text, m_voices.themes.value(answer->cluster), listed(person),
                        who ? m_companies.nameOf(who->company) : QString(), who ? who->asked : QDate()});
    }
    const bool wrap = rows.size() <= kWrapped;
    m_model->setRows(std::move(rows));
    if (wrap)
        m_table->resizeRowsToContents();
}

std::optional<StageScene> QuotesPanel::stageScene() const
{
    const QString id = currentQuestion();
    const auto said = research::voicesOn(id, m_voices, m_kind);
    const auto question = std::ranges::find(m_questions, id, &workshop::Question::id);
    if (said.answers.empty() || question == m_questions.end())
        return std::nullopt;
    StageScene scene;
    scene.kicker =
        m_kind == Respondent::Kind::Survey ? tr("What our customers say") : tr("What we heard in interviews");
    scene.title = visible(question->text, 400);
    scene.line = research::spokeText(said);
    std::vector<StageScene::Column> columns; // the themes of most people first, then what has none
    for (const auto &theme : said.themes)
        columns.push_back({visible(theme.name, 80), tr("%n people", nullptr, static_cast<int>(theme.people))});
    columns.push_back({});
    for (const workshop::Answer *answer : said.answers) {
        const QString theme = visible(m_voices.themes.value(answer->cluster), 80);
        auto column = std::ranges::find(columns, theme, &StageScene::Column::name);
        if (column == columns.end())
            column = columns.end() - 1;
        const Respondent *who = m_voices.respondent(answer->respondent);
        column->cards.push_back({visible(answer->text, 400), who ? visible(who->title, 80) : QString()});
    }
    std::erase_if(columns, [](const StageScene::Column &each) { return each.cards.empty(); });
    scene.body = StageScene::Cards{std::move(columns)};
    return scene;
}

QuotesPanel::Selection QuotesPanel::selection() const
{
    Selection chosen;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const VoicesModel::Row &row = m_model->row(m_table->sourceRow(index));
        chosen.answers << row.answer;
        if (!row.theme.isEmpty())
            chosen.theme = row.theme;
    }
    return chosen;
}

void QuotesPanel::nameTheme()
{
    const Selection chosen = selection();
    if (!m_theme->isEnabled())
        return;
    if (chosen.answers.isEmpty()) {
        m_session.notify(tr("Select the answers that say the same first."));
        return;
    }
    const auto count = static_cast<int>(chosen.answers.size());
    if (const auto name =
            dialogs::askText(this, tr("Theme of %n answer(s)", nullptr, count),
                             tr("What do they say, in a word or two?"), chosen.theme, tr("Give the theme")))
        setTheme(chosen.answers, *name);
}

void QuotesPanel::setTheme(const QStringList &answers, const QString &name)
{
    if (m_session.hasProject())
        m_session.settle(workshop::RespondentStore(*m_session.project()).setTheme(answers, currentQuestion(), name));
}

} // namespace lodestar::ui
