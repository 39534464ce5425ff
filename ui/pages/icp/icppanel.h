#pragma once

#include "ui/base/stagescene.h"
#include "ui/pages/icp/chosenicp.h"

#include <QVariant>
#include <QWidget>

namespace lodestar::ui {

class Session;

/// A tab of the page: one way to look at the ICP that is chosen above it. It works only while it is in sight: what it
/// is to show is told when it comes into sight, and when something changed while it is: showData(), then showIcp(),
/// then showFits(), each if there is a reason. None of them is called while there is no ICP.
class IcpPanel : public QWidget
{
    Q_OBJECT
public:
    IcpPanel(Session &session, ChosenIcp &chosen, QWidget *parent = nullptr);

    /// One sentence with its numbers, for the head of the page; empty: what the page says of the ICP as a whole.
    virtual QString purpose() const { return {}; }
    virtual void showTarget(const QString &thing) { Q_UNUSED(thing) } ///< such as a criterion, or a version's number
    virtual void commit() { } ///< what is still being typed goes into the project
    /// What is begun here and not in the project yet, for the one made in its place (see Page::begun).
    virtual QVariant begun() const { return {}; }
    virtual void resume(const QVariant &begun) { Q_UNUSED(begun) }
    /// What the room should see of it; nothing: the definition.
    virtual std::optional<StageScene> stageScene() const { return std::nullopt; }

signals:
    void purposeChanged();
    void stageChanged(); ///< the room should see something else now
    void panelWanted(const QString &id, const QString &thing = {}); ///< go on in another tab

protected:
    virtual void showData() { } ///< session().analysis() is another, or there is none any more
    /// The ICP, its definition, or whether it can be edited is another now. Keep what is being typed.
    virtual void showIcp() { }
    /// chosen().fits() is another, or there is none any more.
    virtual void showFits() { }
    void showEvent(QShowEvent *event) override;

    Session &session() const { return m_session; }
    ChosenIcp &chosen() const { return m_chosen; }

private:
    void tell();

    Session &m_session;
    ChosenIcp &m_chosen;
    bool m_dataDue = true, m_icpDue = true, m_fitsDue = true; ///< not shown yet
};

/// A row of the table of tabs: adding one is a class and a line there.
struct IcpPanelInfo {
    const char *id; ///< "tiers"
    const char *name; ///< source text, context "lodestar::ui::IcpPanel"
    IcpPanel *(*make)(Session &, ChosenIcp &, QWidget *);
};

} // namespace lodestar::ui
