#include "ui/pages/overview/firstrun.h"

#include "core/base/text.h"
#include "ui/base/icon.h"
#include "ui/base/projectdoors.h"
#include "ui/base/settings.h"
#include "ui/pages/overview/standing.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/responsiverow.h"
#include "ui/widgets/stepsign.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::ui {

using theme::ColorRole;
using theme::FontRole;
using theme::Space;

FirstRun::FirstRun(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    const auto &look = theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::Wide));
    auto *doors = new ResponsiveRow(look.pixels(760));
    doors->addWidget(
        door(u"customers"_s, tr("Import customers"),
             tr("Bring a table of your customers from the CRM: CSV or Excel, as it comes. You see what was "
                "understood before anything is stored."),
             tr("Choose a file…"), true, &FirstRun::importCustomers));
    doors->addWidget(door(u"workshop"_s, tr("Start without data"),
                          tr("Three customers, or none yet? Begin with what the team believes: 25 questions, and "
                             "hypotheses to test later."),
                          tr("Start with questions"), false, &FirstRun::startWithoutData));
    doors->addWidget(door(u"lightbulb"_s, tr("Open the sample"),
                          tr("Look around in an invented company with 300 customers. Change whatever you like; nothing "
                             "can break."),
                          tr("Open the sample"), false, &FirstRun::openSample));
    column->addWidget(doors);
    column->addWidget(road());
    if (auto *list = recent())
        column->addWidget(list);
    column->addWidget(
        Label::prose(tr("Everything stays on this computer, in one file that is yours. You can also drop a "
                        "table or a project onto this window."),
                     FontRole::Small, ColorRole::TextMuted));
    column->addStretch(1);
}

QWidget *FirstRun::door(const QString &icon, const QString &title, const QString &text, const QString &button,
                        bool primary, void (FirstRun::*open)())
{
    const auto &look = theme::current();
    auto *card = new Card;
    card->setAccessibleName(title);
    card->body()->setSpacing(look.space(Space::Medium));
    auto *picture = new Label;
    picture->setPixmap(iconPixmap(icon, ColorRole::Accent, look.pixels(40), devicePixelRatioF()));
    card->body()->addWidget(picture);
    card->body()->addWidget(Label::wrapping(title, FontRole::Title));
    card->body()->addWidget(Label::wrapping(text, FontRole::Body, ColorRole::TextMuted));
    card->body()->addStretch(1);
    auto *go = makeButton(button, primary ? ButtonKind::Primary : ButtonKind::Quiet);
    go->setAccessibleDescription(title);
    connect(go, &QPushButton::clicked, this, open);
    card->body()->addWidget(go, 0, Qt::AlignLeading);
    return card;
}

QWidget *FirstRun::road()
{
    const auto &look = theme::current();
    auto *card = new Card(tr("The road from there"));
    auto *steps = new QWidget;
    auto *flow = new FlowLayout(steps, Space::Wide);
    int number = 0;
    for (const auto &name : methodStepNames()) {
        auto *step = new QWidget;
        auto *row = new QHBoxLayout(step);
        row->setContentsMargins(0, look.space(Space::Tiny), 0, look.space(Space::Tiny));
        row->setSpacing(look.space(Space::Small));
        row->addWidget(new StepSign(++number, Page::State::Empty, false));
        row->addWidget(new Label(name));
        flow->addWidget(step);
    }
    card->body()->addWidget(steps);
    card->body()->addWidget(
        Label::prose(tr("In one afternoon, with the people who know the customers. Every step can be "
                        "opened at any time."),
                     FontRole::Body, ColorRole::TextMuted));
    return card;
}

QWidget *FirstRun::recent()
{
    const QStringList paths = settings::recentProjects().mid(0, 5);
    if (paths.isEmpty())
        return nullptr;
    auto *card = new Card(tr("Projects you were in before"));
    for (const auto &path : paths) {
        auto *row = new Card;
        row->setTone(Card::Tone::Flat);
        row->setPadding(Space::Small);
        row->setClickable(true);
        const QString name = QFileInfo(path).completeBaseName();
        row->setAccessibleName(name);
        row->body()->setSpacing(0);
        row->body()->addWidget(new ElidedLabel(visible(name), FontRole::BodyStrong));
        auto *folder = new ElidedLabel(QDir::toNativeSeparators(QFileInfo(path).absolutePath()), FontRole::Small,
                                       ColorRole::TextMuted);
        folder->setElideMode(Qt::ElideMiddle);
        row->body()->addWidget(folder);
        // Queued: opening makes this page anew, and the row with it.
        connect(
            row, &Card::clicked, this, [this, path] { doors::openProject(m_session, window(), path); },
            Qt::QueuedConnection);
        card->body()->addWidget(row);
    }
    return card;
}

void FirstRun::importCustomers()
{
    doors::importCustomers(m_session, window());
}

void FirstRun::startWithoutData()
{
    doors::startWithoutData(m_session, window());
}

void FirstRun::openSample()
{
    doors::openSample(m_session, window());
}

} // namespace lodestar::ui
