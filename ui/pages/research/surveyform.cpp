#include "ui/pages/research/surveyform.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/export/surveyworkbook.h"
#include "ui/base/dialogs.h"
#include "ui/base/language.h"
#include "ui/base/session.h"
#include "ui/render/pdf.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

SurveyForm::SurveyForm(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("The form"));
    card->body()->addWidget(Label::prose(
        tr("Four questions, asked of the customers you want more of. Hand the form out, or read it to them."),
        FontRole::Body, ColorRole::TextMuted));
    m_questions = new QVBoxLayout;
    m_questions->setSpacing(theme::current().space(Space::Small));
    card->body()->addLayout(m_questions);
    m_entry = new QLineEdit;
    m_entry->setAccessibleName(tr("A question of your own"));
    m_entry->setPlaceholderText(tr("A question of your own"));
    m_entry->setMaxLength(300);
    m_add = makeButton(tr("Add"), theme::ButtonKind::Quiet, QStringLiteral("plus"));
    auto *own = new QHBoxLayout;
    own->addWidget(m_entry, 1);
    own->addWidget(m_add);
    card->body()->addLayout(own);

    m_language = new QComboBox;
    m_language->setAccessibleName(tr("Language of the form"));
    for (const Language &language : languages())
        m_language->addItem(QString::fromUtf16(language.name), QString::fromLatin1(language.id));
    m_language->setCurrentIndex(std::max(0, m_language->findData(theme::current().language)));
    card->body()->addWidget(new FormRow(tr("Language of the form"), m_language));
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    auto *workbook = makeButton(tr("Save as a workbook…"), theme::ButtonKind::Primary, QStringLiteral("export"));
    auto *paper = makeButton(tr("Save for printing…"), theme::ButtonKind::Quiet, QStringLiteral("printer"));
    row->addWidget(workbook);
    row->addWidget(paper);
    card->body()->addWidget(buttons);
    card->body()->addStretch(1);
    column->addWidget(card);
    connect(m_add, &QPushButton::clicked, this, &SurveyForm::add);
    connect(m_entry, &QLineEdit::returnPressed, this, &SurveyForm::add);
    connect(workbook, &QPushButton::clicked, this, [this] { saveForm(false); });
    connect(paper, &QPushButton::clicked, this, [this] { saveForm(true); });
}

void SurveyForm::show(const std::vector<workshop::Question> &questions, bool canEdit)
{
    m_entry->setEnabled(canEdit);
    m_add->setEnabled(canEdit);
    QStringList now;
    for (const workshop::Question &question : questions)
        now << question.id << question.text;
    if (now == m_shown && m_canEdit == canEdit)
        return;
    m_shown = now;
    m_canEdit = canEdit;
    clearLayout(m_questions);
    int number = 0;
    for (const workshop::Question &question : questions) {
        auto *row = new QHBoxLayout;
        row->addWidget(
            Label::wrapping(tr("%1. %2", "number, question").arg(format::count(++number), visible(question.text, 300))),
            1);
        if (question.number == 0) { // one's own
            auto *away = makeIconButton(QStringLiteral("close"), tr("Remove the question"));
            away->setEnabled(canEdit);
            connect(away, &QPushButton::clicked, this, [this, id = question.id] {
                m_session.settle(research::SurveyQuestionStore(*m_session.project()).remove(id));
            });
            row->addWidget(away, 0, Qt::AlignTop);
        }
        m_questions->addLayout(row);
    }
}

void SurveyForm::add()
{
    if (m_entry->text().trimmed().isEmpty()) {
        m_entry->setFocus();
        return;
    }
    if (m_session.settle(research::SurveyQuestionStore(*m_session.project()).add(m_entry->text())))
        m_entry->clear();
}

void SurveyForm::saveForm(bool onPaper)
{
    const auto form = research::surveyForm(*m_session.project(), m_language->currentData().toString());
    if (!form) {
        m_session.notify(form.error().message, true);
        return;
    }
    const QString suffix = onPaper ? QStringLiteral("pdf") : QStringLiteral("xlsx");
    const auto path =
        dialogs::askSaveFile(this, tr("Save the survey form"), form->words.title + u'.' + suffix,
                             onPaper ? tr("PDF (*.pdf)") : tr("Workbook (*.xlsx)"), suffix, QStringLiteral("research"));
    if (!path)
        return;
    Result<> written;
    if (onPaper) {
        if (const auto pages = render::writeFormPdf(render::paperForm(*form), *path, render::PaperSize::A4); !pages)
            written = pages.error();
    } else if (const auto questions = exports::writeSurveyWorkbook(*form, *path); !questions) {
        written = questions.error();
    }
    if (written)
        m_session.notify(tr("The form was saved. Bring it back here when it is filled in."));
    else
        m_session.notify(written.error().message, true);
}

} // namespace lodestar::ui
