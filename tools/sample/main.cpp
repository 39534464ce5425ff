#include "tools/sample/customers.h"

#include <iostream>

/// lodestar-sample > resources/sample/customers.csv
int main()
{
    std::cout << lodestar::sample::customersCsv();
    return std::cout.flush() ? 0 : 1;
}
