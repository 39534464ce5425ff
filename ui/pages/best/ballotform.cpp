#include "ui/pages/best/ballotform.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSpinBox>

#include <numeric>

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {
constexpr int kPoints = 100;
}

BallotForm::BallotForm(QWidget *parent) : Card(QString(), parent)
{
    m_explanation = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    body()->addWidget(m_explanation);
    m_grid = new QGridLayout;
    m_grid->setColumnStretch(0, 1);
    m_grid->setVerticalSpacing(theme::current().space(Space::Small));
    body()->addLayout(m_grid);
    m_left = Label::wrapping({}, FontRole::BodyStrong);
    body()->addWidget(m_left);
    m_seal = makeButton(tr("Seal the ballot"), theme::ButtonKind::Primary, QStringLiteral("lock"));
    auto *back = makeButton(tr("Leave without a ballot"), theme::ButtonKind::Link);
    auto *row = new QHBoxLayout;
    row->addWidget(m_seal);
    row->addWidget(back);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_seal, &QPushButton::clicked, this, &BallotForm::seal);
    connect(back, &QPushButton::clicked, this, &BallotForm::left);
}

void BallotForm::open(const workshop::Participant &person, const std::vector<metrics::BestCriterion> &criteria,
                      const std::optional<metrics::WeightBallot> &before, bool fromPaper)
{
    m_person = person;
    m_fromPaper = fromPaper;
    const QString name = isolated(visible(person.name, 60));
    setTitle(fromPaper ? tr("The paper ballot of %1").arg(name) : tr("The ballot of %1").arg(name));
    m_explanation->setText(
        fromPaper
            ? tr("Enter goes to the next field, and from the last one on to the next person.")
            : tr("Spread 100 points: the more, the more it counts for who is best. Ask of each what the step from "
                 "the worst to the best customer is worth to you."));
    makeFields(criteria, before);
    tellLeft();
    if (!m_fields.empty()) {
        m_fields.front()->setFocus();
        m_fields.front()->selectAll();
    }
}

void BallotForm::makeFields(const std::vector<metrics::BestCriterion> &criteria,
                            const std::optional<metrics::WeightBallot> &before)
{
    clearLayout(m_grid);
    m_fields.clear();
    m_keys.clear();
    for (const metrics::BestCriterion &criterion : criteria) {
        const int line = static_cast<int>(m_fields.size());
        auto *field = new QSpinBox;
        field->setRange(0, kPoints);
        field->setAccessibleName(tr("Points for %1").arg(criterion.name()));
        field->setValue(before ? qRound(before->points.value(criterion.key())) : 0);
        field->installEventFilter(this);
        connect(field, &QSpinBox::valueChanged, this, &BallotForm::tellLeft);
        m_grid->addWidget(Label::wrapping(criterion.name()), line, 0);
        m_grid->addWidget(field, line, 1);
        m_fields.push_back(field);
        m_keys << criterion.key();
    }
}

void BallotForm::forget()
{
    clearLayout(m_grid);
    m_fields.clear();
    m_keys.clear();
}

int BallotForm::pointsLeft() const
{
    return std::accumulate(m_fields.begin(), m_fields.end(), kPoints,
                           [](int left, const QSpinBox *field) { return left - field->value(); });
}

void BallotForm::tellLeft()
{
    const int left = pointsLeft();
    m_left->setText(left > 0       ? tr("%n point(s) left to give.", "", left)
                        : left < 0 ? tr("%n point(s) too many.", "", -left)
                                   : tr("All 100 points are given."));
    m_left->setColor(left < 0 ? ColorRole::Negative : left == 0 ? ColorRole::Positive : ColorRole::Text);
    m_seal->setEnabled(left == 0 && !m_fields.empty());
}

bool BallotForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        const auto field = std::find(m_fields.begin(), m_fields.end(), watched);
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && field != m_fields.end()) {
            (*field)->interpretText();
            if (std::next(field) != m_fields.end()) {
                (*std::next(field))->setFocus();
                (*std::next(field))->selectAll();
            } else if (pointsLeft() == 0) {
                seal();
            } else {
                m_fields.front()->setFocus();
                m_fields.front()->selectAll();
            }
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void BallotForm::seal()
{
    metrics::WeightBallot ballot;
    ballot.participant = m_person.id;
    ballot.team = m_person.team;
    for (size_t i = 0; i < m_fields.size(); ++i)
        ballot.points.insert(m_keys[static_cast<qsizetype>(i)], m_fields[i]->value());
    if (pointsLeft() == 0)
        emit sealed(ballot);
}

} // namespace lodestar::ui
