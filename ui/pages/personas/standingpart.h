#pragma once

#include "ui/pages/personas/personapart.h"

class QComboBox;

namespace lodestar::ui {

class Label;
class PortraitView;
class Segmented;
class TextLine;

/// Who it is at a glance: portrait, name, title, the role in the purchase, how well they know us.
class StandingPart : public PersonaPart
{
    Q_OBJECT
public:
    explicit StandingPart(QWidget *parent = nullptr);
    void show(const profile::Persona &persona, bool another) override;
    void showOwner(const QString &icpName);
    void showPicture(const QImage &picture); ///< of the persona that is shown
    void commit() override;
    void focusName();

private:
    void addNames(QVBoxLayout &column);
    void addChoices();
    static QWidget *withWords(QWidget *choice, Label *words);

    profile::Persona m_persona;
    PortraitView *m_portrait = nullptr;
    TextLine *m_name = nullptr, *m_title = nullptr;
    Label *m_icp = nullptr, *m_roleText = nullptr, *m_awarenessText = nullptr;
    QComboBox *m_role = nullptr;
    Segmented *m_awareness = nullptr;
};

} // namespace lodestar::ui
