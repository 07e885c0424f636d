/// The version of everything built from this package, in its one place.
package let version = "0.1.0"
