#pragma once

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace lodestar::ui {

class ElidedLabel;
class Label;
class Session;

/// The line at the bottom: saved, the data in use, the rule of best, what can be taken back, language and scale.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    StatusLine(Session &session, QAction *undo, QMenu *language, QMenu *scale, QWidget *parent = nullptr);
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void fitUndo();

    Session &m_session;
    QAction *m_undoAction;
    Label *m_saved = nullptr, *m_hidden = nullptr;
    ElidedLabel *m_data = nullptr, *m_rule = nullptr;
    QPushButton *m_undo = nullptr;
    QString m_undoText; ///< in full
};

/// "CLV 40 · Referrals 20 → top 20" of the rule in force; empty without customers or criteria. For tests.
QString ruleInWords(Session &session);

} // namespace lodestar::ui
