/**
 * Files in JSON: series of DBnomics, answers of the World Bank's API, and Frictionless packages, which point to other
 * files. All are read as streams, within bounds of depth and size.
 */
package org.homeostat.data.json;
