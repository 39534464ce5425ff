#include "ui/mainwindow/handoutview.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/project/project.h"
#include "core/workshop/questionstore.h"
#include "ui/base/dialogs.h"
#include "ui/base/names.h"
#include "ui/base/session.h"
#include "ui/render/pdf.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kUsualDays = 7; ///< enough for five questions, soon enough not to be put off

/// What stands behind a line of "for whom": a team, or one person.
const QString kTeam = u"team:"_s, kPerson = u"person:"_s;

/// A file name takes no slashes and the like.
QString fileNameOf(QString name)
{
    for (const QChar sign : u"\\/:*?\"<>|"_s)
        name.replace(sign, u'-');
    return name.simplified();
}

} // namespace

HandoutView::HandoutView(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    const auto &look = theme::current();
    auto shipped = workshop::shippedQuestions(look.language).value_or(std::vector<workshop::Question>());
    if (session.hasProject())
        m_questions = workshop::QuestionStore(*session.project(), std::move(shipped))
                          .visible()
                          .value_or(std::vector<workshop::Question>());
    if (session.hasProject())
        m_people = session.names().shown(
            workshop::WorkshopStore(*session.project()).participants().value_or(std::vector<workshop::Participant>()));
    auto *outer = new QVBoxLayout(this);
    const int side = look.space(Space::Wider);
    outer->setContentsMargins(side, look.space(Space::Wide), side, look.space(Space::Wide));
    outer->setSpacing(look.space(Space::Normal));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Normal));
    column->addWidget(Label::prose(tr("Hand out questions"), FontRole::Title));
    column->addWidget(
        Label::prose(tr("A small project file for one team or person: the questions you choose and who "
                        "answers them. No customers, no answers of others, no history. Or a form for a "
                        "spreadsheet or on paper. When it comes back, Project › Merge a copy or form brings the "
                        "answers in."),
                     FontRole::Body, ColorRole::TextMuted));
    column->addWidget(makeFields(), 1);
    outer->addWidget(makeScrollArea(content), 1);
    m_error = new HintBox({}, HintBox::Tone::Negative);
    outer->addWidget(m_error);
    outer->addWidget(makeButtons());
    fillWhom();
    fillQuestions();
    fillDue();
    suggest();
    setFocusProxy(m_whom);
}

QWidget *HandoutView::makeFields()
{
    auto *card = new Card;
    m_whom = new QComboBox;
    m_whom->setAccessibleName(tr("For whom"));
    m_whom->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_whom, &QComboBox::activated, this, &HandoutView::suggest);
    card->body()->addWidget(new FormRow(tr("For whom"), m_whom));
    m_who = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    card->body()->addWidget(m_who);
    m_due = new QComboBox;
    m_due->setAccessibleName(tr("Back by"));
    m_due->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    card->body()->addWidget(new FormRow(tr("Back by"), m_due));
    card->body()->addWidget(makeChoiceLine());
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Questions"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(theme::current().pixels(160));
    connect(m_list, &QListWidget::itemChanged, this, &HandoutView::count);
    card->body()->addWidget(m_list, 1);
    return card;
}

QWidget *HandoutView::makeChoiceLine()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::current().space(Space::Small));
    m_count = new Label({}, FontRole::BodyStrong);
    row->addWidget(m_count);
    auto *all = makeButton(tr("All"), ButtonKind::Link);
    all->setAccessibleName(tr("Choose all questions"));
    connect(all, &QPushButton::clicked, this, [this] { checkAll(true); });
    row->addWidget(all);
    auto *none = makeButton(tr("None"), ButtonKind::Link);
    none->setAccessibleName(tr("Choose no question"));
    connect(none, &QPushButton::clicked, this, [this] { checkAll(false); });
    row->addWidget(none);
    row->addStretch(1);
    return line;
}

QWidget *HandoutView::makeButtons()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, Space::Medium);
    m_make = makeButton(tr("Make the file…"), ButtonKind::Primary);
    connect(m_make, &QPushButton::clicked, this, &HandoutView::makeFile);
    flow->addWidget(m_make);
    m_form = makeButton(tr("Make a form for spreadsheets…"));
    connect(m_form, &QPushButton::clicked, this, &HandoutView::makeForm);
    flow->addWidget(m_form);
    m_paper = makeButton(tr("Make a form to print…"));
    connect(m_paper, &QPushButton::clicked, this, &HandoutView::makePaper);
    flow->addWidget(m_paper);
    auto *close = makeButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &HandoutView::closed);
    flow->addWidget(close);
    return buttons;
}

/// The five teams and those the room has named itself, then the people.
void HandoutView::fillWhom()
{
    QStringList teams = workshop::teamIds();
    for (const workshop::Participant &person : m_people) {
        if (!person.team.isEmpty() && !teams.contains(person.team))
            teams << person.team;
    }
    for (const QString &team : teams)
        m_whom->addItem(visible(workshop::teamName(team), 60), kTeam + team);
    for (const workshop::Participant &person : m_people)
        m_whom->addItem(visible(person.name, 60), kPerson + person.id);
}

void HandoutView::fillQuestions()
{
    for (const workshop::Question &question : m_questions) {
        auto *item = new QListWidgetItem(
            question.number > 0 ? u"%1. %2"_s.arg(format::count(question.number), question.text) : question.text,
            m_list);
        item->setData(kIdRole, question.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

void HandoutView::fillDue()
{
    const QDate today = QDate::currentDate();
    m_due->addItem(tr("No day named"), QDate());
    for (const int days : {2, 3, 5, 7, 10, 14, 21, 28})
        //: %1 is a day, "%n" how far away it is
        m_due->addItem(tr("%1, in %n days", nullptr, days).arg(format::date(today.addDays(days))), today.addDays(days));
    m_due->setCurrentIndex(m_due->findData(today.addDays(kUsualDays)));
}

void HandoutView::suggest()
{
    const project::Handout handout = chosen();
    QStringList names;
    for (const workshop::Participant &person : m_people) {
        if (handout.participants.contains(person.id))
            names << isolated(visible(person.name, 60));
    }
    m_who->setText(names.isEmpty()
                       ? tr("Nobody of this team is among the participants yet; they add themselves in the file.")
                       : tr("With it go: %1").arg(listed(names)));
    QString team = m_whom->currentData().toString();
    for (const workshop::Participant &person : m_people) {
        if (team == kPerson + person.id)
            team = kTeam + person.team;
    }
    team.remove(0, kTeam.size());
    const bool isGroup = std::any_of(m_questions.begin(), m_questions.end(),
                                     [&](const workshop::Question &question) { return question.group == team; });
    for (size_t i = 0; i < m_questions.size(); ++i) {
        const bool asks = isGroup ? m_questions[i].group == team : m_questions[i].number > 0;
        m_list->item(static_cast<int>(i))->setCheckState(asks ? Qt::Checked : Qt::Unchecked);
    }
    count();
}

void HandoutView::checkAll(bool checked)
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

void HandoutView::count()
{
    const int questions = static_cast<int>(chosen().questions.size());
    m_count->setText(tr("%n questions chosen", nullptr, questions));
    m_make->setEnabled(questions > 0);
    m_form->setEnabled(questions > 0);
    m_paper->setEnabled(questions > 0);
}

project::Handout HandoutView::chosen() const
{
    project::Handout handout;
    const QString whom = m_whom->currentData().toString();
    handout.team = m_whom->currentText();
    handout.due = m_due->currentData().toDate();
    for (const workshop::Participant &person : m_people) {
        if (whom == kTeam + person.team || whom == kPerson + person.id)
            handout.participants << person.id;
    }
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            handout.questions << m_list->item(i)->data(kIdRole).toString();
    }
    return handout;
}

void HandoutView::makeFile()
{
    const project::Handout handout = chosen();
    //: Suggested file name of questions that are handed out: %1 is the project, %2 the team or person
    const QString suggestion = tr("%1 – questions for %2").arg(m_session.project()->name(), handout.team);
    const auto path =
        dialogs::askSaveFile(this, tr("Where shall the questions be kept?"), fileNameOf(suggestion) + u".icp"_s,
                             tr("Lodestar projects (*.icp)"), u"icp"_s, u"project"_s);
    if (!path)
        return;
    await(runTask([project = m_session.project()->path(), path = *path, handout](const TaskControl &) -> Result<> {
              const auto own = project::Project::openForTask(project, project::Project::Access::ReadOnly);
              if (!own)
                  return own.error();
              return project::writeHandout(**own, path, handout);
          }),
          *path,
          m_session.names().areHidden()
              ? tr("The questions are in %1. It holds the names of those who answer, although names are hidden here.")
              : tr("The questions are in %1. Send it to those who answer; merge it when it comes back."));
}

exports::AnswerWorkbook HandoutView::form() const
{
    const project::Handout handout = chosen();
    exports::AnswerWorkbook form{{}, m_session.project()->name(), handout.team, {}, {}, isRightToLeft(), handout.due};
    for (const workshop::Question &question : m_questions) {
        if (handout.questions.contains(question.id))
            form.questions.push_back(question);
    }
    const bool isPerson = m_whom->currentData().toString().startsWith(kPerson);
    for (const workshop::Participant &person : m_people) {
        if (isPerson && handout.participants.contains(person.id)) {
            if (!m_session.names().areHidden()) // "Person 3" would come back as somebody new
                form.name = person.name;
            form.team = workshop::teamName(person.team);
        }
    }
    return form;
}

void HandoutView::makeForm()
{
    const exports::AnswerWorkbook form = this->form();
    const auto path = dialogs::askSaveFile(this, tr("Where shall the form be kept?"),
                                           fileNameOf(exports::answerFormTitle(form)) + u".xlsx"_s,
                                           tr("Workbooks (*.xlsx)"), u"xlsx"_s, u"project"_s);
    if (!path)
        return;
    await(runTask([path = *path, form](const TaskControl &) -> Result<> {
              const auto written = exports::writeAnswerWorkbook(form, path);
              return written ? Result<>() : Result<>(written.error());
          }),
          *path, tr("The form is in %1. Send it to those who answer; merge it when it comes back."));
}

void HandoutView::makePaper()
{
    const exports::AnswerWorkbook form = this->form();
    const auto path = dialogs::askSaveFile(this, tr("Where shall the form be kept?"),
                                           fileNameOf(exports::answerFormTitle(form)) + u".pdf"_s, tr("PDF (*.pdf)"),
                                           u"pdf"_s, u"project"_s);
    if (!path)
        return;
    const render::PaperForm paper = render::paperForm(form, theme::current().language);
    await(runTask([path = *path, paper](const TaskControl &) -> Result<> {
              const auto written = render::writeFormPdf(paper, path, render::PaperSize::A4);
              return written ? Result<>() : Result<>(written.error());
          }),
          *path, tr("The form to print is in %1. What comes back on paper is typed in at the workshop under Write."));
}

void HandoutView::await(const QFuture<Result<>> &writing, const QString &path, const QString &said)
{
    m_error->setText({});
    m_make->setEnabled(false);
    m_form->setEnabled(false);
    m_paper->setEnabled(false);
    m_writing = writing;
    m_writing.then(this, [this, text = said.arg(isolated(QDir::toNativeSeparators(path)))](const Result<> &written) {
        count();
        if (!written) {
            m_error->setText(written.error().message);
            return;
        }
        m_session.notify(text);
        emit closed();
    });
}

} // namespace lodestar::ui
