#include "ui/pages/overview/overviewpage.h"

#include "ui/base/session.h"
#include "ui/widgets/emptystate.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::ui
{

namespace
{

class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(Session &project, QWidget *parent) : Page(project, parent) { }
    QString title() const override { return tr("Overview"); }
    QString purpose() const override { return tr("Where the project stands, and what comes next."); }
    QString help() const override { return tr("Where the project stands, and what comes next."); }
};

} // namespace

Page *makeOverviewPage(Session &session, QWidget *parent)
{
    return new OverviewPage(session, parent);
}

RailState overviewRail(Session &session)
{
    return { session.hasProject() ? Page::State::Begun : Page::State::Empty, {} };
}

} // namespace lodestar::ui

#include "overviewpage.moc"
