import __future__
for name in __future__.all_feature_names:
    feature = getattr(__future__, name)
    print(name, feature, feature.getOptionalRelease(), feature.getMandatoryRelease())
print(sorted(n for n in dir(__future__) if n.startswith("CO_")), __future__.CO_NESTED, __future__.__all__)
