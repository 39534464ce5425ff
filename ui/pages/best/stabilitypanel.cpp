#include "ui/pages/best/stabilitypanel.h"

#include "core/base/format.h"
#include "core/metrics/ballotstore.h"
#include "core/metrics/votestate.h"
#include "core/project/randomseed.h"
#include "ui/base/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::ui {

using metrics::Stability;
using theme::ColorRole;
using theme::FontRole;
using theme::Space;

namespace {

const QString kNearby = QStringLiteral("nearby"), kRandom = QStringLiteral("random"),
              kPeople = QStringLiteral("people"), kLeaveOut = QStringLiteral("out");

QString sentenceOf(const QString &way, const Stability &stability)
{
    if (stability.vectors == 0)
        return way == kPeople ? StabilityPanel::tr("No ballot gives points to these criteria.")
                              : StabilityPanel::tr("With one criterion, or very many customers, this is not computed.");
    const QString alike = format::share(stability.meanJaccard), same = format::share(stability.sameSet);
    if (way == kPeople)
        return StabilityPanel::tr("By the own weights of %n person(s), the best customers are on average %1 the same "
                                  "as by the agreed ones; %2 of the people would choose exactly these.",
                                  "", stability.vectors)
            .arg(alike, same);
    if (way == kRandom)
        return StabilityPanel::tr("Over %1 weightings drawn around yours, the best customers are on average %2 the "
                                  "same; %3 of the draws choose exactly these.")
            .arg(format::count(stability.vectors), alike, same);
    return StabilityPanel::tr("When the weights move by up to 10 points (%1 ways), the best customers stay on average "
                              "%2 the same; in %3 of the ways they are exactly these.")
        .arg(format::count(stability.vectors), alike, same);
}

QString sentenceOf(const metrics::LeftOut &out, const metrics::BestRule &rule)
{
    const QString name = rule.criteria[out.criterion].name();
    if (out.comeIn == 0 && out.goOut == 0)
        return StabilityPanel::tr("Without %1 the best are the same.").arg(name);
    return StabilityPanel::tr("Without %1: %2 come in, %3 go out; %4 the same.", "customers, customers, a share")
        .arg(name, format::count(out.comeIn), format::count(out.goOut), format::share(out.jaccard));
}

} // namespace

StabilityPanel::StabilityPanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::current().space(Space::Small));
    m_way = new QComboBox; // in any width, whatever the language and the room scale
    m_way->setAccessibleName(tr("How to ask how firm the choice is"));
    m_way->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_way->addItem(tr("By nearby weights"), kNearby);
    m_way->addItem(tr("By weights drawn at random"), kRandom);
    m_way->addItem(tr("By each person's own weights"), kPeople);
    m_way->addItem(tr("With one criterion left out"), kLeaveOut);
    column->addWidget(m_way);
    m_sentence = Label::wrapping({}, FontRole::Small, ColorRole::TextMuted);
    column->addWidget(m_sentence);
    connect(m_way, &QComboBox::activated, this, &StabilityPanel::start);
}

StabilityPanel::~StabilityPanel()
{
    m_running.cancel();
    m_leavingOut.cancel();
}

void StabilityPanel::ask(const table::Table &table, const metrics::BestRule &rule)
{
    m_table = table;
    m_rule = rule;
    const bool hasBallots = !ballots().empty();
    if (const auto *ways = qobject_cast<QStandardItemModel *>(m_way->model()))
        ways->item(m_way->findData(kPeople))->setEnabled(hasBallots);
    if (!hasBallots && way() == kPeople)
        m_way->setCurrentIndex(m_way->findData(kNearby));
    start();
}

std::vector<std::vector<double>> StabilityPanel::ballots() const
{
    if (!m_session.project() || !metrics::isRevealed(*m_session.project(), metrics::Vote::Weights))
        return {};
    const auto cast = metrics::BallotStore(*m_session.project()).list();
    QStringList keys;
    for (const auto &criterion : m_rule.criteria)
        keys << criterion.key();
    return cast ? metrics::countBallots(*cast, keys).people : std::vector<std::vector<double>>();
}

QString StabilityPanel::way() const
{
    return m_way->currentData().toString();
}

void StabilityPanel::start()
{
    m_running.cancel();
    m_leavingOut.cancel();
    emit told({});
    if (!m_table || !m_session.project())
        return;
    m_sentence->setText(tr("Working out how firm the choice is…"));
    if (way() == kLeaveOut)
        leaveOut();
    m_running = begin(way());
    m_running.then(this, [this](const Result<Stability> &stability) {
        if (stability)
            tell(*stability);
    });
}

QFuture<Result<Stability>> StabilityPanel::begin(const QString &way)
{
    if (way == kRandom)
        return runTask([table = *m_table, rule = m_rule, seed = project::randomSeed(*m_session.project())](
                           const TaskControl &control) -> Result<Stability> {
            return metrics::dirichletStability(table, rule, seed, control);
        });
    if (way == kPeople)
        return runTask(
            [table = *m_table, rule = m_rule, people = ballots()](const TaskControl &control) -> Result<Stability> {
                return metrics::stabilityUnder(table, rule, people, control);
            });
    return runTask([table = *m_table, rule = m_rule](const TaskControl &control) -> Result<Stability> {
        return metrics::stability(table, rule, control);
    });
}

void StabilityPanel::leaveOut()
{
    m_leavingOut =
        runTask([table = *m_table, rule = m_rule](const TaskControl &) -> Result<std::vector<metrics::LeftOut>> {
            return metrics::leaveOneOut(table, rule);
        });
    m_leavingOut.then(this, [this](const Result<std::vector<metrics::LeftOut>> &outs) {
        if (!outs || way() != kLeaveOut)
            return;
        QStringList lines;
        for (const metrics::LeftOut &out : *outs)
            lines << sentenceOf(out, m_rule);
        m_sentence->setText(lines.isEmpty() ? tr("With one criterion there is nothing to leave out.")
                                            : lines.join(u'\n'));
    });
}

void StabilityPanel::tell(const Stability &stability)
{
    if (way() != kLeaveOut)
        m_sentence->setText(sentenceOf(way(), stability));
    emit told(stability);
}

} // namespace lodestar::ui
