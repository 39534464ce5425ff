#pragma once

#include "ui/base/stagescene.h"

#include <QVariant>
#include <QWidget>

namespace lodestar::ui {

class Session;

/// A tab of the page: one way of finding out. It hears of every change of the project, but works only while it is in
/// sight.
class ResearchPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ResearchPanel(Session &session, QWidget *parent = nullptr);

    void projectChanged(); ///< looks at the project anew, now or once it is in sight
    virtual QString purpose() const = 0; ///< one sentence for the header of the page
    virtual void showTarget(const QString &target) { Q_UNUSED(target) } ///< the id of something it lists
    /// What the room should see of it; nothing where there is nothing to show.
    virtual std::optional<StageScene> stageScene() const { return std::nullopt; }
    virtual QVariant begun() const { return {}; } ///< see Page::begun()
    virtual void resume(const QVariant &begun) { Q_UNUSED(begun) }

signals:
    void purposeChanged(); ///< or what the room should see

protected:
    virtual void refresh() = 0; ///< there is a project, and the panel is in sight
    void showEvent(QShowEvent *event) override;

    Session &session() const { return m_session; }
    bool canEdit() const;
    bool isFresh() const { return !m_isStale; } ///< refresh() has seen the project as it is

private:
    Session &m_session;
    bool m_isStale = true;
};

} // namespace lodestar::ui
