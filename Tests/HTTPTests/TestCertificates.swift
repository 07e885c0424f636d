import HTTP

/// Two self-signed pairs for tests, good for a hundred years and for nothing else:
/// `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500
/// -subj /CN=first.test -addext subjectAltName=DNS:first.test`.
enum TestCertificates {
    static func first() throws -> Certificate {
        try Certificate(pemChain: Array(firstChain.utf8), pemKey: Array(firstKey.utf8))
    }

    static func second() throws -> Certificate {
        try Certificate(pemChain: Array(secondChain.utf8), pemKey: Array(secondKey.utf8))
    }

    static let firstChain = """
        -----BEGIN CERTIFICATE-----
        MIIBlzCCAT6gAwIBAgIUHCVaXR0pKHUlmK7AyyMaRf07a7IwCgYIKoZIzj0EAwIw
        FTETMBEGA1UEAwwKZmlyc3QudGVzdDAgFw0yNjExMjEwOTA1MzZaGA8yMTI2MTAy
        ODA5MDUzNlowFTETMBEGA1UEAwwKZmlyc3QudGVzdDBZMBMGByqGSM49AgEGCCqG
        SM49AwEHA0IABKqqQ3PBRR8TOOQT4TqAOiafxxkvScTdfiXUDeCEA+8+Qe/VRy6W
        qUdL42GMDgkdsyPMk6uvV4Lm4NtYEO2D2fOjajBoMB0GA1UdDgQWBBRRMa1bmpNn
        fjAFByzidu3AwrM9AjAfBgNVHSMEGDAWgBRRMa1bmpNnfjAFByzidu3AwrM9AjAP
        BgNVHRMBAf8EBTADAQH/MBUGA1UdEQQOMAyCCmZpcnN0LnRlc3QwCgYIKoZIzj0E
        AwIDRwAwRAIgF/VBn5wxknwwC+dbEeayXO7Mu73TywlKkgSiTzNt36cCIAtz8AUQ
        3IBtHnD5Yq3mtNGPLhNOMSb7VMFkke3NtuiW
        -----END CERTIFICATE-----
        """
    static let firstKey = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgX1YAkslHYE1eUgVl
        gYXq0sejjGVxIff4edrxd/W0uZihRANCAASqqkNzwUUfEzjkE+E6gDomn8cZL0nE
        3X4l1A3ghAPvPkHv1UculqlHS+NhjA4JHbMjzJOrr1eC5uDbWBDtg9nz
        -----END PRIVATE KEY-----
        """

    static let secondChain = """
        -----BEGIN CERTIFICATE-----
        MIIBnDCCAUGgAwIBAgIUUqH+P7rxnwzg7kF3rfOn0zbMuWQwCgYIKoZIzj0EAwIw
        FjEUMBIGA1UEAwwLc2Vjb25kLnRlc3QwIBcNMjYxMTIxMDkwNTM2WhgPMjEyNjEw
        MjgwOTA1MzZaMBYxFDASBgNVBAMMC3NlY29uZC50ZXN0MFkwEwYHKoZIzj0CAQYI
        KoZIzj0DAQcDQgAEocgFsB3FBCSdn2FhAPM5EbzfTFnloBj7Z2uD8CNySKXIhj/H
        k4dU9IQ5pMGes7iHrvOd8z+p1qsr5MQ8q0S8UaNrMGkwHQYDVR0OBBYEFFmhaRtd
        p3XFQSVRBVCiqyiFAg5fMB8GA1UdIwQYMBaAFFmhaRtdp3XFQSVRBVCiqyiFAg5f
        MA8GA1UdEwEB/wQFMAMBAf8wFgYDVR0RBA8wDYILc2Vjb25kLnRlc3QwCgYIKoZI
        zj0EAwIDSQAwRgIhAP3pu01iyw9qU3t0vsXEjXepfKnALCxNb7GzMrYF0JzvAiEA
        4bk1/rofBoRGa2HOYiUHsmR4g5HIHrOGju8HUg6LN64=
        -----END CERTIFICATE-----
        """
    static let secondKey = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgebJAsH544RLKrWPk
        u3zWq62NVBcqg80oXyVfa3ZAdJOhRANCAAShyAWwHcUEJJ2fYWEA8zkRvN9MWeWg
        GPtna4PwI3JIpciGP8eTh1T0hDmkwZ6zuIeu853zP6nWqyvkxDyrRLxR
        -----END PRIVATE KEY-----
        """
}
