#include "ui/pages/research/personpanel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/project/project.h"
#include "ui/base/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QCompleter>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;
using workshop::Respondent;

namespace {

constexpr int kNobodyAskedBefore = 1970;

/// A day as people write it in their language, or as 2026-11-24.
QDate dayFrom(const QString &text)
{
    const QString trimmed = text.trimmed();
    for (const QDate &day :
         {QDate::fromString(trimmed, Qt::ISODate), format::locale().toDate(trimmed, QLocale::ShortFormat)})
        if (day.isValid())
            return day.year() < kNobodyAskedBefore ? day.addYears(100) : day; // "26" is read as 1926
    return {};
}

} // namespace

PersonPanel::PersonPanel(Session &session, Respondent::Kind kind, QWidget *parent)
    : QWidget(parent), m_session(session), m_kind(kind)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(theme::current().space(Space::Normal));
    columns->addWidget(makePeople(), 2);
    m_person = new QWidget;
    auto *column = new QVBoxLayout(m_person);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Normal));
    column->addWidget(makePerson());
    column->addWidget(makeAnswers());
    column->addStretch(1);
    columns->addWidget(makeScrollArea(m_person), 5);
}

QWidget *PersonPanel::makePeople()
{
    auto *card = new Card(tr("People"));
    m_new = makeButton(tr("Somebody new"), theme::ButtonKind::Primary, QStringLiteral("plus"));
    m_people = new QListWidget;
    m_people->setAccessibleName(tr("People who were asked"));
    m_people->setWordWrap(true);
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->body()->addWidget(m_new, 0, Qt::AlignLeading);
    card->body()->addWidget(m_people, 1);
    connect(m_new, &QPushButton::clicked, this, &PersonPanel::startNew);
    connect(m_people, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        const QString id = m_people->item(row)->data(Qt::UserRole).toString(); // committing fills the list anew
        commit();
        m_isNew = false;
        m_selected = id;
        showPerson();
    });
    return card;
}

QWidget *PersonPanel::makePerson()
{
    auto *card = new Card(tr("Who said it"));
    auto *away = makeButton(tr("Remove"), theme::ButtonKind::Quiet);
    connect(away, &QPushButton::clicked, this, &PersonPanel::remove);
    card->addHeaderWidget(away);
    m_name = new TextLine(tr("Name"));
    m_title = new TextLine(tr("Title"));
    m_company = new TextLine(tr("Company"));
    m_asked = new TextLine(tr("Date"));
    m_by = new TextLine(tr("Asked by"));
    m_note = new TextEdit(tr("Note"), 1);
    auto *grid = new QGridLayout;
    grid->setSpacing(theme::current().space(Space::Medium));
    grid->addWidget(new FormRow(tr("Name"), m_name), 0, 0);
    grid->addWidget(new FormRow(tr("Title"), m_title), 0, 1);
    grid->addWidget(new FormRow(tr("Company"), m_company), 1, 0);
    grid->addWidget(new FormRow(tr("Date"), m_asked), 1, 1);
    grid->addWidget(new FormRow(tr("Asked by"), m_by), 2, 0);
    grid->addWidget(new FormRow(tr("Note"), m_note), 2, 1);
    card->body()->addLayout(grid);
    connect(m_name, &TextLine::committed, this,
            [this](const QString &text) { save([&](Respondent &one) { one.name = text; }); });
    connect(m_title, &TextLine::committed, this,
            [this](const QString &text) { save([&](Respondent &one) { one.title = text; }); });
    connect(m_company, &TextLine::committed, this,
            [this](const QString &text) { save([&](Respondent &one) { one.company = m_companies.keyOf(text); }); });
    connect(m_by, &TextLine::committed, this,
            [this](const QString &text) { save([&](Respondent &one) { one.by = text; }); });
    connect(m_note, &TextEdit::committed, this,
            [this](const QString &text) { save([&](Respondent &one) { one.note = text; }); });
    connect(m_asked, &TextLine::committed, this, [this](const QString &text) {
        const QDate day = dayFrom(text);
        if (day.isValid() || text.trimmed().isEmpty())
            save([&](Respondent &one) { one.asked = day; });
    });
    connect(m_asked, &QLineEdit::editingFinished, this, [this] { // not while it is half typed
        const QString text = m_asked->text();
        if (text.trimmed().isEmpty() || dayFrom(text).isValid())
            return;
        m_session.notify(tr("“%1” is no date. Write it like %2.")
                             .arg(isolated(visible(text, 40)),
                                  format::locale().toString(QDate::currentDate(), QLocale::ShortFormat)),
                         true);
        m_shown.clear();
        showPerson();
    });
    return card;
}

QWidget *PersonPanel::makeAnswers()
{
    auto *card = new Card(tr("What they said"));
    m_answers = new QVBoxLayout;
    m_answers->setSpacing(theme::current().space(Space::Small));
    m_question = new QComboBox;
    m_question->setAccessibleName(tr("Question"));
    m_question->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_question->setMinimumContentsLength(12);
    m_entry = new TextEdit(tr("New answer"), 2);
    m_entry->setPlaceholderText(tr("In their words; Ctrl+Enter adds it"));
    auto *add = makeButton(tr("Add answer"), theme::ButtonKind::Quiet, QStringLiteral("plus"));
    connect(add, &QPushButton::clicked, this, &PersonPanel::addAnswer);
    auto *enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_entry);
    enter->setContext(Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, &PersonPanel::addAnswer);
    card->body()->addLayout(m_answers);
    card->body()->addWidget(m_question);
    card->body()->addWidget(m_entry);
    card->body()->addWidget(add, 0, Qt::AlignLeading);
    return card;
}

void PersonPanel::show(const research::Voices &voices, const std::vector<workshop::Question> &questions,
                       const research::CompanyNames &companies, bool canEdit)
{
    m_voices = voices;
    offerCompanies(companies.names());
    m_companies = companies;
    m_canEdit = canEdit;
    m_new->setEnabled(canEdit);
    m_person->setEnabled(canEdit);
    const bool sameQuestions =
        std::equal(questions.begin(), questions.end(), m_questions.begin(), m_questions.end(),
                   [](const auto &a, const auto &b) { return a.id == b.id && a.text == b.text; });
    m_questions = questions;
    if (!sameQuestions) {
        const QString before = m_question->currentData().toString();
        m_question->clear();
        for (const workshop::Question &question : m_questions)
            m_question->addItem(question.text, question.id);
        m_question->setCurrentIndex(std::max(0, m_question->findData(before)));
    }
    fillPeople();
    showPerson();
}

void PersonPanel::offerCompanies(const QStringList &names)
{
    constexpr qsizetype kOffered = 20000; // more would be slow to look through at each key
    if (m_company->completer() && names == m_companies.names())
        return;
    auto *known = new QCompleter(names.first(std::min(names.size(), kOffered)), m_company);
    known->setCaseSensitivity(Qt::CaseInsensitive);
    known->setFilterMode(Qt::MatchContains);
    delete m_company->completer();
    m_company->setCompleter(known);
}

void PersonPanel::fillPeople()
{
    const QSignalBlocker quiet(m_people);
    m_people->clear();
    int chosen = -1;
    for (const Respondent &one : m_voices.respondents) {
        if (one.kind != m_kind)
            continue;
        if (one.id == m_selected)
            chosen = m_people->count();
        auto *item = new QListWidgetItem(research::whoText(&one, m_companies));
        item->setData(Qt::UserRole, one.id);
        m_people->addItem(item);
    }
    m_isNew = m_isNew && chosen < 0;
    if (chosen < 0 && !m_isNew) { // the one before is gone
        chosen = m_people->count() > 0 ? 0 : -1;
        m_selected = chosen < 0 ? QString() : m_people->item(chosen)->data(Qt::UserRole).toString();
    }
    m_people->setCurrentRow(chosen);
}

const Respondent *PersonPanel::selected() const
{
    return m_voices.respondent(m_selected);
}

void PersonPanel::showPerson()
{
    const Respondent none, *person = selected();
    m_person->setVisible(!m_selected.isEmpty());
    const Respondent &shown = person ? *person : none;
    const bool another = std::exchange(m_shown, m_selected) != m_selected;
    const QString asked =
        shown.asked.isValid() ? format::locale().toString(shown.asked, QLocale::ShortFormat) : QString();
    for (const auto &[field, text] : {std::pair{m_name, shown.name},
                                      {m_title, shown.title},
                                      {m_company, m_companies.nameOf(shown.company)},
                                      {m_asked, asked},
                                      {m_by, shown.by}})
        another ? field->restart(text) : field->setStored(text);
    another ? m_note->restart(shown.note) : m_note->setText(shown.note);
    showAnswers();
}

void PersonPanel::showAnswers()
{
    clearLayout(m_answers);
    for (const workshop::Answer &answer : m_voices.answers) {
        if (answer.respondent != m_selected)
            continue;
        const auto question = std::find_if(m_questions.begin(), m_questions.end(),
                                           [&](const auto &one) { return one.id == answer.question; });
        auto *card = new Card;
        card->setTone(Card::Tone::Soft);
        card->setPadding(Space::Medium);
        if (question != m_questions.end())
            card->body()->addWidget(Label::wrapping(question->text, FontRole::Small, ColorRole::TextMuted));
        auto *row = new QHBoxLayout;
        row->addWidget(Label::wrapping(visible(answer.text, 2000)), 1);
        auto *away = makeIconButton(QStringLiteral("close"), tr("Remove this answer"));
        connect(away, &QPushButton::clicked, this, [this, id = answer.id] {
            if (m_session.settle(workshop::WorkshopStore(*m_session.project()).removeAnswer(id)))
                m_session.notify(tr("The answer was removed."), false, true);
        });
        row->addWidget(away, 0, Qt::AlignTop);
        card->body()->addLayout(row);
        m_answers->addWidget(card);
    }
}

void PersonPanel::startNew()
{
    commit();
    m_selected = QUuid::createUuid().toString(QUuid::WithoutBraces); // in the project once something is known
    m_isNew = true;
    m_people->setCurrentRow(-1);
    showPerson();
    m_name->setFocus();
}

void PersonPanel::save(const std::function<void(Respondent &)> &change)
{
    if (!m_canEdit || m_selected.isEmpty() || !m_session.hasProject())
        return;
    Respondent person;
    if (const Respondent *known = selected()) {
        person = *known;
    } else { // the day and the asker are the likely ones, and can be changed
        person.id = m_selected;
        person.kind = m_kind;
        person.asked = QDate::currentDate();
        person.by = project::actorName();
    }
    change(person);
    if (person.name.trimmed().isEmpty() && person.title.trimmed().isEmpty() && person.company.trimmed().isEmpty())
        return; // nobody yet
    m_session.settle(workshop::RespondentStore(*m_session.project()).save(person));
}

void PersonPanel::addAnswer()
{
    const QString text = m_entry->toPlainText().trimmed();
    if (text.isEmpty() || !m_canEdit || m_selected.isEmpty() || !m_session.hasProject())
        return;
    for (TextLine *field : {m_name, m_title, m_company})
        field->commit();
    if (!selected()) {
        m_session.notify(tr("Say who said it first: a name, a title or a company."), true);
        m_name->setFocus();
        return;
    }
    workshop::Answer answer;
    answer.question = m_question->currentData().toString();
    answer.text = text;
    answer.team = QStringLiteral("customer");
    answer.respondent = m_selected;
    if (m_session.settle(workshop::WorkshopStore(*m_session.project()).saveAnswer(answer)))
        m_entry->clear();
}

void PersonPanel::remove()
{
    const QString id = m_selected;
    m_selected.clear();
    m_isNew = false;
    if (!m_voices.respondent(id)) { // was never written down
        fillPeople();
        showPerson();
        return;
    }
    if (m_session.settle(workshop::RespondentStore(*m_session.project()).remove(id)))
        m_session.notify(tr("The person and what they said were removed."), false, true);
}

void PersonPanel::commit()
{
    for (TextLine *field : {m_name, m_title, m_company, m_asked, m_by})
        field->commit();
    m_note->commit();
}

QString PersonPanel::begunAnswer() const
{
    return m_entry->toPlainText();
}

void PersonPanel::beginAnswer(const QString &text)
{
    m_entry->setPlainText(text);
}

} // namespace lodestar::ui
