#pragma once

#include "core/workshop/clusterstore.h"
#include "core/workshop/clustersuggestion.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace lodestar::ui {

/// Groups that the words of the cards propose. Nothing moves by itself: each is taken or left by a person.
class SuggestionPanel : public Card
{
    Q_OBJECT
public:
    explicit SuggestionPanel(QWidget *parent = nullptr);
    void show(std::vector<workshop::ClusterSuggestion> suggestions);

signals:
    void taken(const std::vector<lodestar::workshop::NewCluster> &clusters);
    void looked(const QStringList &cards); ///< which cards would belong together
    void left();

private:
    void refresh();
    void take(size_t index);

    std::vector<workshop::ClusterSuggestion> m_suggestions;
    QVBoxLayout *m_lines = nullptr;
    QPushButton *m_all = nullptr;
};

} // namespace lodestar::ui
