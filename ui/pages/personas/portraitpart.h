#pragma once

#include "ui/pages/personas/personapart.h"

class QAbstractButton;
class QButtonGroup;

namespace lodestar::ui {

class HintBox;
class Segmented;
class TextLine;

/// What stands for the face: which shapes in which colour, or a picture from a file; and the words for those who do not
/// see it.
class PortraitPart : public PersonaPart
{
    Q_OBJECT
public:
    explicit PortraitPart(QWidget *parent = nullptr);
    void show(const profile::Persona &persona, bool another) override;
    void commit() override;
    void showError(const QString &error); ///< why a picture was not taken; empty: none

signals:
    void pictureRequested();

private:
    QWidget *makeColors();

    Segmented *m_shape = nullptr;
    QButtonGroup *m_colors = nullptr;
    QAbstractButton *m_drop = nullptr;
    TextLine *m_text = nullptr;
    HintBox *m_error = nullptr;
};

} // namespace lodestar::ui
